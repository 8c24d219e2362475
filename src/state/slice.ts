type Change<S> = Partial<S> | ((state: S) => Partial<S>);

/** Makes a part of the store. `Needs` is what it reads or writes of the other parts, and no more. */
export type Slice<Part, Needs = unknown> = (set: (change: Change<Part & Needs>) => void) => Part;
