/** @typedef {Readonly<{ name: string, needs?: readonly string[] }>} Step `needs` names steps that must have succeeded before */

/**
 * Runs the steps in their order, as many side by side as there are `slots`. A step whose needs failed is not run.
 *
 * @template {Step} S
 * @template {{ name: string, succeeded: boolean }} R
 * @param {readonly S[]} steps
 * @param {{ slots: number, run: (step: S) => Promise<R>, skip: (step: S) => R }} options
 * @returns {Promise<R[]>} in the order in which the steps ended
 */
export async function runSteps(steps, { slots, run, skip }) {
  const names = new Set(steps.map(({ name }) => name));
  // A step that was not asked for is taken to have been run before.
  const waiting = steps.map((step) => ({
    ...step,
    needs: (step.needs ?? []).filter((name) => names.has(name)),
  }));
  const results = [];
  const ended = new Set();
  const failed = new Set();
  const running = new Set();
  const end = (step, result) => {
    ended.add(step.name);
    if (!result.succeeded) failed.add(step.name);
    results.push(result);
  };
  while (waiting.length + running.size > 0) {
    const next =
      running.size < slots ? waiting.findIndex(({ needs }) => needs.every((name) => ended.has(name))) : -1;
    if (next >= 0) {
      const [step] = waiting.splice(next, 1);
      if (step.needs.some((need) => failed.has(need))) {
        end(step, skip(step));
        continue;
      }
      running.add(step);
      step.promise = run(step).then((result) => {
        running.delete(step);
        end(step, result);
      });
    } else {
      await Promise.race([...running].map(({ promise }) => promise));
    }
  }
  return results;
}
