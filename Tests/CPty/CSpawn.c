#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "CSpawn.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* More than the tests have open at once. */
enum { MOST_DESCRIPTORS = 1024 };

void cspawn_clean(void) {
  static const int reset[] = {SIGHUP,  SIGINT,  SIGQUIT, SIGTERM, SIGPIPE,
                              SIGXFSZ, SIGTSTP, SIGCONT, SIGWINCH};
  sigset_t none;
  for (size_t i = 0; i < sizeof reset / sizeof *reset; i++)
    signal(reset[i], SIG_DFL);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int i = 3; i < MOST_DESCRIPTORS; i++)
    close(i);
}

pid_t cspawn(const char *const *arguments, const char *const *environment, const char *directory,
             int input, int output, int errors) {
  pid_t program = fork();
  if (program != 0)
    return program;
  /* In the child: nothing that is unsafe between fork and exec. */
  dup2(input, 0);
  dup2(output, 1);
  dup2(errors, 2);
  cspawn_clean();
  if (chdir(directory) == 0)
    execve(arguments[0], (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

int cspawn_wait(pid_t program, int milliseconds, int *status) {
  const struct timespec pause = {0, 1000000};
  for (int waited = 0; waited <= milliseconds; waited++) {
    if (waitpid(program, status, WNOHANG) == program) {
      *status = WIFEXITED(*status) ? WEXITSTATUS(*status) : -WTERMSIG(*status);
      return 1;
    }
    nanosleep(&pause, NULL);
  }
  return 0;
}
