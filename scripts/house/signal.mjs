const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls back once per wish to stop, with the count of wishes so far; returns how to stop listening.
 * Ctrl-C under npm arrives twice at once, from the terminal and from npm: that is one wish.
 */
export function onStop(callback) {
  let count = 0;
  let last = 0;
  const listener = (signal) => {
    if (Date.now() - last < 500) return;
    last = Date.now();
    callback(signal, ++count);
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
