import { describe, expect, it, vi } from 'vitest';
import { createNoticeStore, withdrawNotice } from '../../../../src/app/platform/notices.ts';
import { createSavingNotices } from '../../../../src/app/start/tell-saving.ts';

function open() {
  const notices = createNoticeStore();
  const retry = vi.fn();
  const tell = createSavingNotices(notices);
  return { notices, retry, tell, kinds: () => notices.getState().map(({ kind }) => kind) };
}

describe('a saved place that is not remembered', () => {
  it('is told with a way to try again, until it is remembered', () => {
    const { notices, retry, tell, kinds } = open();
    tell('full', retry);
    tell('full', retry);
    expect(kinds()).toEqual(['storage-full']);
    notices.getState()[0]?.next?.run();
    expect(retry).toHaveBeenCalledOnce();
    tell(null, retry);
    expect(kinds()).toEqual([]);
  });

  it('is told once where the browser forbids it', () => {
    const { notices, retry, tell, kinds } = open();
    tell('forbidden', retry);
    expect(kinds()).toEqual(['storage-forbidden']);
    withdrawNotice(notices, 'storage-forbidden');
    tell('forbidden', retry);
    expect(kinds()).toEqual([]);
  });
});
