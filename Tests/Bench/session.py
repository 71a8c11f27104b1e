"""A program in a pseudo-terminal of its own, and what it costs."""
import fcntl
import glob
import os
import pty
import re
import select
import shlex
import shutil
import signal
import struct
import termios
import time

from screen import Screen

ON_BY_DEFAULT, NEUTRAL = {7, 25}, {12, 1034, 2026}
ENDINGS = [signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGPIPE]


def milliseconds():
    return time.monotonic_ns() / 1e6


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def field(path, name):
    """The number in a line `name: number`, or 0."""
    found = re.search(rf"^{name}:\s*(\d+)", read(path), re.M)
    return int(found[1]) if found else 0


class Program:
    """What to run, the keys that make it work, and the keys that end it."""

    def __init__(self, name, command, keys, prepare, quit_keys, home):
        self.name, self.command = name, command
        self.words = shlex.split(command)
        self.path = shutil.which(self.words[0])
        if not self.path:
            raise SystemExit(f"bench: {self.words[0]}: no such program — build it first")
        self.keys, self.prepare, self.quit = keys, prepare, quit_keys
        self.environment = {
            "PATH": os.environ.get("PATH", os.defpath), "HOME": home, "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no",
        }


class Session:
    """One run; it starts on construction and waits for the first picture."""

    def __init__(self, program, size, quiet):
        self.program, self.quiet = program, quiet
        self.log = []
        self.master, self.slave = pty.openpty()
        os.set_blocking(self.master, False)
        self.resize(size)
        self.modes = termios.tcgetattr(self.slave)
        terminal = os.ttyname(self.slave)
        self.begun = milliseconds()
        self.pid = os.posix_spawn(
            program.path, program.words, program.environment, setsid=True, setsigdef=ENDINGS,
            setsigmask=[], file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, terminal, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        first, last, self.size_painted = self.burst(3000)
        self.first = (first or milliseconds()) - self.begun
        self.painted = (last or milliseconds()) - self.begun

    def resize(self, size):
        self.log.append(size)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("4H", size[1], size[0], 0, 0))

    def burst(self, wait, quiet=None):
        """Reads until it is quiet; when the first and the last byte came, and how many."""
        quiet = self.quiet if quiet is None else quiet
        first = last = None
        size, give_up = 0, milliseconds() + wait
        while True:
            left = (last + quiet if last else give_up) - milliseconds()
            if left <= 0 or not select.select([self.master], [], [], left / 1000)[0]:
                return first, last, size
            woke = milliseconds()
            data = self.take()
            if data is None:
                return first, last, size
            first, last, size = first or woke, woke, size + len(data)

    def take(self):
        """What there is to read; None when the terminal is gone."""
        try:
            data = os.read(self.master, 1 << 16)
        except BlockingIOError:
            return b""
        except OSError:
            return None
        self.log.append(data)
        return data or None

    def listen(self, duration):
        """Reads for this many milliseconds; how many bytes came."""
        end, size = milliseconds() + duration, 0
        while (left := end - milliseconds()) > 0:
            if select.select([self.master], [], [], left / 1000)[0]:
                data = self.take()
                if data is None:
                    break
                size += len(data)
        return size

    def type(self, keys):
        os.write(self.master, keys)

    def cost(self):
        """Milliseconds of processor and voluntary context switches of all threads so far."""
        running = switches = 0
        for task in glob.glob(f"/proc/{self.pid}/task/*"):
            running += int((read(f"{task}/schedstat").split() or [0])[0]) / 1e6
            switches += field(f"{task}/status", "voluntary_ctxt_switches")
        return running, switches

    def memory(self):
        """Resident MiB."""
        return field(f"/proc/{self.pid}/status", "VmRSS") / 1024

    def picture(self):
        """What stands on the screen now."""
        screen, pending = Screen(80, 24), b""
        for item in [*self.log, None]:
            if isinstance(item, bytes):
                pending += item
                continue
            screen.feed(pending)
            pending = b""
            if item:
                screen.resize(*item)
        return screen.lines()

    def leftovers(self):
        """What the terminal was left with that it did not have before."""
        output = b"".join(item for item in self.log if isinstance(item, bytes))
        modes = {}
        for found in re.finditer(rb"\x1b\[\?([\d;]+)([hl])", output):
            for mode in filter(None, found[1].split(b";")):
                modes[int(mode)] = found[2] == b"h"
        left = [str(mode) for mode, on in modes.items()
                if on != (mode in ON_BY_DEFAULT) and mode not in NEUTRAL]
        if re.findall(rb"\x1b[=>]", output)[-1:] == [b"\x1b="]:
            left.append("keypad")
        if termios.tcgetattr(self.slave) != self.modes:
            left.append("termios")
        return left

    def ended(self, wait):
        """The wait status once the program has ended, or None; reads what it prints meanwhile."""
        end = milliseconds() + wait
        while True:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.take():
                    pass
                return os.waitstatus_to_exitcode(status)
            if milliseconds() >= end:
                return None
            select.select([self.master], [], [], 0.001)
            self.take()

    def finish(self, how="quit"):
        """Ends the program by its keys or a signal; (ms it took, status, what it left behind)."""
        sent = milliseconds()
        if how == "quit":
            for key in self.program.quit:
                self.type(key)
                sent = milliseconds()
                if self.ended_soon():
                    break
        else:
            os.kill(self.pid, signal.Signals[how])
        status = self.status if how == "quit" and self.status is not None else self.ended(3000)
        took = milliseconds() - sent
        if status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        left = self.leftovers() + (["runs on"] if status is None else [])
        os.close(self.master)
        os.close(self.slave)
        return took, status, left

    status = None

    def ended_soon(self):
        self.status = self.ended(100)
        return self.status is not None
