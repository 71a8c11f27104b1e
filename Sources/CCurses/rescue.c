#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "rescue.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* After this many requests to end that it has not noticed, the program ends at once. */
enum { PATIENCE = 3 };

static const int events[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
static const unsigned event_bits[] = {CC_RESIZED, CC_INTERRUPTED, CC_TERMINATED,
                                      CC_HUNG_UP, CC_STOP_ASKED,  CC_CONTINUED};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV, SIGQUIT, SIGSYS};

static struct sigaction old_events[COUNT(events)];
static struct sigaction old_crashes[COUNT(crashes)];
static char crash_stack[1 << 15];

static struct termios found_modes;
static struct termios our_modes;
static int has_found_modes;
static char sequence[256];
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t is_titled;
static pid_t owner;

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t waiting_ends;
/* Set before a byte is written, so that a pipe known to be empty is not read. */
static volatile sig_atomic_t is_waiting;

void cc_write(const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, text, length);
    if (written > 0) {
      text += written;
      length -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {STDOUT_FILENO, POLLOUT, 0};
      int ready = poll(&room, 1, 100);
      if (ready == 0 || (ready < 0 && errno != EINTR))
        return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

void cc_rescue_remember(void) {
  has_found_modes = tcgetattr(STDIN_FILENO, &found_modes) == 0;
  owner = getpid();
}

void cc_rescue_sequence(const char *text) {
  strncpy(sequence, text, sizeof sequence - 1);
}

void cc_rescue_ready(void) {
  is_armed = tcgetattr(STDIN_FILENO, &our_modes) == 0;
}

void cc_rescue_enter(void) {
  is_armed = 1;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &our_modes);
}

void cc_rescue_title(int ours) {
  is_titled = ours;
}

/* Safe in a signal handler. A forked child must not touch the terminal. */
static void restore(void) {
  if (!is_armed || getpid() != owner)
    return;
  is_armed = 0;
  if (is_titled)
    cc_write(CC_TITLE_POP, sizeof CC_TITLE_POP - 1);
  cc_write(sequence, strlen(sequence));
  if (has_found_modes)
    tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
}

void cc_rescue_now(void) {
  restore();
}

static void on_crash(int number, siginfo_t *info, void *context) {
  int saved = errno;
  (void)context;
  restore();
  for (size_t i = 0; i < COUNT(crashes); i++)
    if (crashes[i] == number)
      sigaction(number, &old_crashes[i], NULL);
  errno = saved;
  /* A fault recurs by itself when we return; a signal that was sent does not. */
  if (info->si_code <= 0)
    raise(number);
}

static void on_event(int number) {
  int saved = errno;
  for (size_t i = 0; i < COUNT(events); i++) {
    if (events[i] != number)
      continue;
    unsigned char bit = (unsigned char)event_bits[i];
    is_waiting = 1;
    /* A full pipe wakes the loop anyway. */
    if (write(signal_pipe[1], &bit, 1) < 0) {
    }
  }
  if ((number == SIGINT || number == SIGTERM) && ++waiting_ends >= PATIENCE) {
    restore();
    signal(number, SIG_DFL);
    raise(number);
  }
  errno = saved;
}

static void at_exit(void) {
  restore();
}

static void keep_short(int descriptor) {
  fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

static void catch_crashes(void) {
  stack_t present;
  struct sigaction action;

  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack, .ss_flags = 0};
    sigaltstack(&own, NULL);
  }
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  action.sa_sigaction = on_crash;
  for (size_t i = 0; i < COUNT(crashes); i++)
    sigaction(crashes[i], &action, &old_crashes[i]);
}

/* Signals that our parent ignored (nohup, a shell without job control) stay ignored. */
static int is_caught(size_t event) {
  return old_events[event].sa_handler != SIG_IGN;
}

int cc_catch_signals(void) {
  static int is_registered;
  struct sigaction action;

  if (pipe(signal_pipe) != 0)
    return -1;
  keep_short(signal_pipe[0]);
  keep_short(signal_pipe[1]);
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  action.sa_handler = on_event;
  for (size_t i = 0; i < COUNT(events); i++) {
    sigaction(events[i], NULL, &old_events[i]);
    if (is_caught(i))
      sigaction(events[i], &action, NULL);
  }
  catch_crashes();
  if (!is_registered)
    atexit(at_exit);
  is_registered = 1;
  return signal_pipe[0];
}

unsigned cc_take_signals(void) {
  unsigned char bytes[64];
  unsigned found = 0;
  ssize_t count;

  if (!is_waiting)
    return 0;
  is_waiting = 0;
  while ((count = read(signal_pipe[0], bytes, sizeof bytes)) > 0)
    for (ssize_t i = 0; i < count; i++)
      found |= bytes[i];
  waiting_ends = 0;
  return found;
}

void cc_uncatch_signals(void) {
  /* Sets the defaults, not curses' handlers, which would draw on a terminal no longer ours.
   * A hang-up is ignored, since unsaved data may still be on its way out. */
  for (size_t i = 0; i < COUNT(events); i++)
    if (is_caught(i))
      signal(events[i], events[i] == SIGHUP ? SIG_IGN : SIG_DFL);
  for (size_t i = 0; i < COUNT(crashes); i++)
    sigaction(crashes[i], &old_crashes[i], NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

void cc_stop_by_default(int stops) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  action.sa_handler = stops ? SIG_DFL : on_event;
  for (size_t i = 0; i < COUNT(events); i++)
    if ((events[i] == SIGTSTP || events[i] == SIGCONT) && is_caught(i))
      sigaction(events[i], &action, NULL);
}

void cc_stop_now(void) {
  cc_stop_by_default(1);
  raise(SIGTSTP);
  cc_stop_by_default(0);
}
