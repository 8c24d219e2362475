import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../../src/app/outputs/create-turns.ts';

const never = new AbortController().signal;

describe('turns', () => {
  it('begin a task only when the one before it is done', async () => {
    const takeTurn = createTurns();
    let finishFirst = (): void => undefined;
    const begun: string[] = [];
    const one = takeTurn(() => {
      begun.push('first');
      return new Promise<string>((resolve) => {
        finishFirst = () => {
          resolve('first');
        };
      });
    }, never);
    const two = takeTurn(() => {
      begun.push('second');
      return Promise.resolve('second');
    }, never);
    await Promise.resolve();
    expect(begun).toEqual(['first']);
    finishFirst();
    expect(await Promise.all([one, two])).toEqual(['first', 'second']);
    expect(begun).toEqual(['first', 'second']);
  });

  it('go on after a task that failed', async () => {
    const takeTurn = createTurns();
    const failed = takeTurn(() => Promise.reject(new Error('no')), never);
    const next = takeTurn(() => Promise.resolve('done'), never);
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  it('leave out a task that nobody waits for any more', async () => {
    const takeTurn = createTurns();
    const leaving = new AbortController();
    let begun = false;
    const unwanted = takeTurn(() => {
      begun = true;
      return Promise.resolve();
    }, leaving.signal);
    leaving.abort();
    await expect(unwanted).rejects.toThrow();
    expect(begun).toBe(false);
  });
});
