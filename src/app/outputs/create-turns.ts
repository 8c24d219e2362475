/** Runs what it is given one after the other. */
export function createTurns(): <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (task, signal) => {
    const turn = before.then(() => {
      signal.throwIfAborted();
      return task();
    });
    // A failure is for who asked, not for the next in turn.
    before = turn.catch(() => undefined);
    return turn;
  };
}
