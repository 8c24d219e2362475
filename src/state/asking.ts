/** What a worker computes; it can be stopped, for it takes a while where places are many. */
export type ComputedAnswer<T> =
  | Readonly<{ step: 'asking'; /** Of all steps. */ share: number }>
  | Readonly<{ step: 'stopped' | 'failed' }>
  | Readonly<{ step: 'found'; outcome: T }>;

/** An answer with what asks for it again, and what stops asking. */
export type Asking<T> = Readonly<{ answer: ComputedAnswer<T>; ask: () => void; stop: () => void }>;

/** Before anything was asked. */
export const UNASKED = {
  answer: { step: 'asking', share: 0 },
  ask: () => undefined,
  stop: () => undefined,
} as const;
