// A machine's clocks as a test sets them while programs run. Preloaded, it reads two numbers from the file
// $CLOCK_SHIFT: how many seconds the clock that people set is ahead, and how many have passed that did not.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void read_shift(long *ahead, long *passed) {
  const char *path = getenv("CLOCK_SHIFT");
  char text[64] = {0}, *rest = text;
  *ahead = *passed = 0;
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  if (read(file, text, sizeof text - 1) > 0) {
    *ahead = strtol(text, &rest, 10);
    *passed = strtol(rest, NULL, 10);
  }
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int answer = (int)syscall(SYS_clock_gettime, clock, time);
  if (answer == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_BOOTTIME)) {
    long ahead, passed;
    read_shift(&ahead, &passed);
    time->tv_sec += passed + (clock == CLOCK_REALTIME ? ahead : 0);
  }
  return answer;
}
