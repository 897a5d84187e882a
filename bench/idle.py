"""The idle daemon: private memory (USS) and wake-ups.

USS is the sum of Private_* in /proc/PID/smaps_rollup. Wake-ups are counted in two ways: voluntary context switches of all
threads (a thread that sleeps and wakes has one), and what strace sees it call, over the same time."""
import os
import pathlib
import shutil
import subprocess
import time

import ingress


def uss_kib(pid):
    total = 0
    with open(f"/proc/{pid}/smaps_rollup") as f:
        for line in f:
            if line.startswith("Private_"):
                total += int(line.split()[1])
    return total


def switches(pid):
    total = 0
    for thread in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def traced_calls(pid, seconds, folder):
    """System calls that began in the time, or None without strace. Attaching interrupts the one that waits: it is not counted."""
    if not shutil.which("strace"):
        return None
    out = os.path.join(folder, "strace.out")
    tracer = subprocess.Popen(["strace", "-f", "-q", "-o", out, "-p", str(pid)], stderr=subprocess.DEVNULL)
    time.sleep(2) # what the attaching itself causes is over
    before = sum(1 for _ in open(out))
    time.sleep(seconds)
    after = sum(1 for _ in open(out))
    tracer.terminate()
    tracer.wait(10)
    return after - before


def measure(binary, seconds=60, loaded=True, say=lambda text: None):
    folder = ingress.disk_folder()
    try:
        ingress.write_config(folder)
        daemon = ingress.Daemon(binary, folder)
        pid = daemon.process.pid
        try:
            time.sleep(2)
            fresh = uss_kib(pid)
            before = switches(pid)
            time.sleep(seconds)
            woken = switches(pid) - before
            calls = traced_calls(pid, seconds, folder)
            after_load = None
            if loaded:
                ingress.load(daemon.port, 2, "idle0")
                time.sleep(3)
                after_load = uss_kib(pid)
            say(f"USS {fresh} KiB, {woken} wake-ups, {calls} system calls in {seconds} s; USS after a load {after_load} KiB")
        finally:
            daemon.stop()
        return {"uss_kib": fresh, "wake_ups": woken, "calls": calls, "uss_after_load_kib": after_load, "seconds": seconds}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    import sys
    print(measure(sys.argv[1], int(sys.argv[2]), say=print))
