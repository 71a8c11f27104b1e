/* Signals as bytes in a pipe, and a terminal that is restored however the program ends. */
#ifndef RESCUE_H
#define RESCUE_H

enum cc_signal {
  CC_RESIZED = 1,
  CC_INTERRUPTED = 2,
  CC_TERMINATED = 4,
  CC_HUNG_UP = 8,
  CC_STOP_ASKED = 16,
  CC_CONTINUED = 32,
};

/* Catches the signals above, and crashes. Returns a descriptor that is readable when one came,
 * or -1. Call it once, before curses starts: curses leaves handlers that are there alone, and then
 * need not switch Control-Z's off and on again around every picture. */
int cc_catch_signals(void);

/* The signals since the last call, as a set of cc_signal. */
unsigned cc_take_signals(void);

/* Puts back the handlers that cc_catch_signals replaced, and closes its descriptor. */
void cc_uncatch_signals(void);

/* Sets whether Control-Z from the terminal stops the process as if it had no handler. */
void cc_stop_by_default(int stops);

/* Stops the process as Control-Z does; returns when it is continued. */
void cc_stop_now(void);

#endif
