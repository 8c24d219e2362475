/** What a search returns in the end; `hear` is told each step. */
export function finished<S, T>(search: Generator<S, T, void>, hear: (step: S) => void = () => undefined): T {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    hear(step.value);
  }
}
