/* empty.c: the floor of bench/cold.py: a static program that asks the Runtime API for the next invocation and nothing else. */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    static const char ASK[] = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";
    const char *api = getenv("AWS_LAMBDA_RUNTIME_API"), *port = api ? strchr(api, ':') : NULL;
    struct sockaddr_in address = { .sin_family = AF_INET };
    int s = socket(AF_INET, SOCK_STREAM, 0);
    char answer[4096];
    if (!port || s < 0)
        return 1;
    address.sin_port = htons((unsigned short)strtoul(port + 1, NULL, 10));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(s, (struct sockaddr *)&address, sizeof address) != 0 || write(s, ASK, sizeof ASK - 1) < 0)
        return 1;
    return read(s, answer, sizeof answer) > 0 ? 0 : 1;
}
