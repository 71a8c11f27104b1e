/* A pseudo-terminal with a program in it, for tests that need a real terminal's behaviour. */
#ifndef CPTY_H
#define CPTY_H

#include "CSpawn.h"

#include <sys/types.h>
#include <termios.h>

struct cpty {
  int master;
  int slave; /* kept open, so that the modes can be read when the program is gone */
  pid_t program;
  struct termios found;
};

/* Starts a program as leader of a session with a terminal of its own on its standard streams.
 * Both arrays end in NULL. Returns 0, or -1. */
int cpty_start(struct cpty *pty, const char *const *arguments, const char *const *environment,
               int rows, int columns);

/* Changes the size; the kernel tells the program. */
void cpty_resize(const struct cpty *pty, int rows, int columns);

/* Reads what the program has written. Returns the count, 0 when nothing came in time, and -1 when
 * there is no terminal any more. */
ssize_t cpty_read(const struct cpty *pty, void *bytes, size_t count, int milliseconds);

ssize_t cpty_write(const struct cpty *pty, const void *bytes, size_t count);

/* Whether the terminal's modes are as they were before the program started. */
int cpty_is_as_found(const struct cpty *pty);

/* Waits for the program to end, or with `stops` to stop; returns 1 and its wait status, or 0 when
 * neither happened in time. */
int cpty_wait(const struct cpty *pty, int stops, int milliseconds, int *status);

/* What a wait status says: an exit status, the number of the signal that ended it, or -1. */
int cpty_exit_status(int status);
int cpty_end_signal(int status);

/* Takes the terminal away, as when a window is closed. */
void cpty_hang_up(struct cpty *pty);

/* Ends the program if it still runs and closes everything. */
void cpty_finish(struct cpty *pty);

#endif
