/* main.c: alone, so that each program with a planted bug links the same simulator. */
int sim_main(int argc, char **argv);

int main(int argc, char **argv) {
    return sim_main(argc, argv);
}
