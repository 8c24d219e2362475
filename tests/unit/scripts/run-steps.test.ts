import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../../scripts/run-steps.mjs';

/** Runs the steps, ending the oldest running one whenever nothing more can start. */
async function trace(steps: readonly Step[], failing: readonly string[] = []) {
  const said: string[] = [];
  const results = await runSteps(steps, {
    slots: 2,
    run: async ({ name }: Step) => {
      said.push(`start ${name}`);
      await Promise.resolve();
      await Promise.resolve();
      said.push(`end ${name}`);
      return { name, succeeded: !failing.includes(name) };
    },
    skip: ({ name }: Step) => ({ name, succeeded: false }),
  });
  return { said, results };
}

describe('the steps of a check', () => {
  it('run two at a time', async () => {
    const { said } = await trace([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(said.slice(0, 2)).toEqual(['start a', 'start b']);
    expect(said.indexOf('start c')).toBeGreaterThan(said.indexOf('end a'));
  });

  it('wait for what they need, while others go on', async () => {
    const { said } = await trace([
      { name: 'build' },
      { name: 'size', needs: ['build'] },
      { name: 'late' },
      { name: 'later' },
    ]);
    expect(said.indexOf('start size')).toBeGreaterThan(said.indexOf('end build'));
    expect(said.indexOf('start late')).toBeLessThan(said.indexOf('start size'));
    expect(said).toContain('end later');
  });

  it('are not run when what they need has failed, and the others go on', async () => {
    const { said, results } = await trace(
      [{ name: 'build' }, { name: 'size', needs: ['build'] }, { name: 'c' }],
      ['build'],
    );
    expect(said).not.toContain('start size');
    expect(said).toContain('end c');
    expect(results.filter(({ succeeded }) => !succeeded).map(({ name }) => name)).toEqual(['build', 'size']);
  });

  it('take what was not asked for as done before', async () => {
    const { said } = await trace([{ name: 'size', needs: ['build'] }]);
    expect(said).toEqual(['start size', 'end size']);
  });
});
