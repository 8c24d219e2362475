import { describe, expect, it } from 'vitest';
import { createViewHooks } from '../../../src/state/view-hooks.ts';

describe('what a view offers', () => {
  it('is done at once while the view is there', () => {
    const hooks = createViewHooks();
    let done = 0;
    hooks.offer('focus-search', () => done++);
    hooks.ask('focus-search');
    expect(done).toBe(1);
  });

  it('is done once the view is there, and only once', () => {
    const hooks = createViewHooks();
    let done = 0;
    hooks.ask('focus-search');
    hooks.offer('focus-search', () => done++)();
    hooks.offer('focus-search', () => done++);
    expect(done).toBe(1);
  });

  it('is gone with the view', () => {
    const hooks = createViewHooks();
    const takeBack = hooks.offer('print', () => undefined);
    expect(hooks.isOffered('print')).toBe(true);
    takeBack();
    expect(hooks.isOffered('print')).toBe(false);
  });
});
