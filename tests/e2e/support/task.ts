/** Something that a reader does, from wherever they are in the page. */
export type Task = Readonly<{
  ask: () => Promise<unknown>;
  /** It worked. */
  done: () => Promise<unknown>;
  /** Puts away what would lie over the next task. */
  leave: () => Promise<unknown>;
}>;
