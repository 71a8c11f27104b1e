#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int open_terminal(struct cpty *pty) {
  pty->master = posix_openpt(O_RDWR | O_NOCTTY);
  if (pty->master < 0 || grantpt(pty->master) != 0 || unlockpt(pty->master) != 0)
    return -1;
  pty->slave = open(ptsname(pty->master), O_RDWR | O_NOCTTY);
  if (pty->slave < 0)
    return -1;
  fcntl(pty->master, F_SETFD, FD_CLOEXEC);
  fcntl(pty->slave, F_SETFD, FD_CLOEXEC);
  return tcgetattr(pty->slave, &pty->found);
}

/* In the child: nothing that is unsafe between fork and exec. */
static void become(const struct cpty *pty, const char *const *arguments,
                   const char *const *environment) {
  setsid();
  ioctl(pty->slave, TIOCSCTTY, 0);
  for (int i = 0; i < 3; i++)
    dup2(pty->slave, i);
  cspawn_clean();
  execve(arguments[0], (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

int cpty_start(struct cpty *pty, const char *const *arguments, const char *const *environment,
               int rows, int columns) {
  if (open_terminal(pty) != 0)
    return -1;
  cpty_resize(pty, rows, columns);
  pty->program = fork();
  if (pty->program == 0)
    become(pty, arguments, environment);
  return pty->program > 0 ? 0 : -1;
}

void cpty_resize(const struct cpty *pty, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(pty->master, TIOCSWINSZ, &size);
}

ssize_t cpty_read(const struct cpty *pty, void *bytes, size_t count, int milliseconds) {
  struct pollfd wanted = {pty->master, POLLIN, 0};
  int ready = poll(&wanted, 1, milliseconds);
  if (ready <= 0)
    return 0;
  ssize_t got = read(pty->master, bytes, count);
  return got > 0 ? got : -1;
}

ssize_t cpty_write(const struct cpty *pty, const void *bytes, size_t count) {
  return write(pty->master, bytes, count);
}

int cpty_is_as_found(const struct cpty *pty) {
  struct termios now;
  return tcgetattr(pty->slave, &now) == 0 && now.c_iflag == pty->found.c_iflag &&
         now.c_oflag == pty->found.c_oflag && now.c_lflag == pty->found.c_lflag;
}

int cpty_wait(const struct cpty *pty, int stops, int milliseconds, int *status) {
  const struct timespec pause = {0, 1000000};
  for (int waited = 0; waited <= milliseconds; waited++) {
    if (waitpid(pty->program, status, WNOHANG | (stops ? WUNTRACED : 0)) == pty->program)
      return 1;
    nanosleep(&pause, NULL);
  }
  return 0;
}

int cpty_exit_status(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
int cpty_end_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }

void cpty_hang_up(struct cpty *pty) {
  if (pty->master >= 0)
    close(pty->master);
  pty->master = -1;
}

void cpty_finish(struct cpty *pty) {
  int status;
  if (!cpty_wait(pty, 0, 0, &status) && errno != ECHILD) {
    kill(pty->program, SIGKILL);
    cpty_wait(pty, 0, 1000, &status);
  }
  cpty_hang_up(pty);
  if (pty->slave >= 0)
    close(pty->slave);
  pty->slave = -1;
}
