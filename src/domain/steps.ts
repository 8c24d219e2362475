/** Goes through all steps at once. @returns what they come to */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The steps of a part of a computation, as shares of the whole: from `before` on, `part` long. */
export function* inPart<T>(
  steps: Generator<number, T, void>,
  before: number,
  part: number,
): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield before + part * step.value;
  }
}
