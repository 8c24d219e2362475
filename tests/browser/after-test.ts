const steps: (() => void)[] = [];

/** Has something done when the present test is over, before the page is cleared. Can be called in hooks too. */
export const afterTest = (step: () => void): void => {
  steps.push(step);
};

export const endTest = (): void => {
  for (const step of steps.splice(0).toReversed()) step();
};
