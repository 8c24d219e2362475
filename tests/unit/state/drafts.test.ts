import { describe, expect, it } from 'vitest';
import { createDraftKeeper } from '../../../src/state/drafts.ts';

describe('drafts', () => {
  it('are read from the fields that are shown, and only where something was typed', () => {
    const drafts = createDraftKeeper();
    drafts.hold('search', () => '龙井');
    drafts.hold('origin a', () => null);
    const release = drafts.hold('mistake x', () => 'gone');
    release();
    expect(drafts.collect()).toEqual({ search: '龙井' });
  });

  it('of a field that was not shown since the reload are kept for the next one', () => {
    const drafts = createDraftKeeper({ search: '龙井', 'mistake x': 'wrong name' });
    const release = drafts.hold('mistake x', () => 'wrong name and date');
    expect(drafts.restored('search')).toBe('龙井');
    expect(drafts.collect()).toEqual({ search: '龙井', 'mistake x': 'wrong name and date' });
    release();
    expect(drafts.restored('mistake x')).toBeNull();
  });

  it('of a field that was emptied since the reload are gone', () => {
    const drafts = createDraftKeeper({ search: '龙井' });
    drafts.hold('search', () => null);
    expect(drafts.collect()).toEqual({});
  });
});
