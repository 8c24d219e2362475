import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoticeStore } from '../../../../src/app/platform/notices.ts';
import { listenForConnection, tellMapTrouble } from '../../../../src/app/map/tell-map-trouble.ts';

const failed = (sourceId: string) => ({ type: 'source-failed', sourceId, message: '503' }) as const;

function createTelling() {
  const calls: string[] = [];
  const notices = createNoticeStore();
  const telling = {
    notices,
    retry: () => calls.push('map anew'),
    readAgain: () => calls.push('sources again'),
  };
  return { notices, telling, calls };
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('trouble of the map', () => {
  it('with sources is told once in words, and its next step reads them again', () => {
    const { notices, telling, calls } = createTelling();
    for (const id of ['xihu', 'metro-lines', 'metro-stations']) tellMapTrouble(failed(id), telling);
    expect(notices.getState()).toMatchObject([
      { kind: 'source-failed', parts: ['notice.baseParts.streets', 'notice.baseParts.metro'] },
    ]);
    notices.getState()[0]?.next?.run();
    expect(calls).toEqual(['sources again']);
  });

  it('with its worker is told as a missing map, which is made anew on request', () => {
    const { notices, telling, calls } = createTelling();
    tellMapTrouble({ type: 'worker-failed', message: 'Worker failed to load' }, telling);
    expect(notices.getState()).toMatchObject([{ kind: 'map-chunk' }]);
    notices.getState()[0]?.next?.run();
    expect(calls).toEqual(['map anew']);
  });

  it('with graphics goes when they are back', () => {
    const { notices, telling } = createTelling();
    tellMapTrouble({ type: 'context-lost' }, telling);
    expect(notices.getState()).toMatchObject([{ kind: 'context-lost' }]);
    tellMapTrouble({ type: 'context-restored' }, telling);
    expect(notices.getState()).toEqual([]);
  });

  it('with sources goes when graphics are back, since then all is read anew', () => {
    const { notices, telling } = createTelling();
    tellMapTrouble(failed('relief'), telling);
    tellMapTrouble({ type: 'context-restored' }, telling);
    expect(notices.getState()).toEqual([]);
  });

  it('with sources ends by itself when the browser is online again', () => {
    const { notices, telling, calls } = createTelling();
    const unlisten = listenForConnection(notices, telling.readAgain);
    tellMapTrouble(failed('relief'), telling);
    window.dispatchEvent(new Event('online'));
    expect(notices.getState()).toEqual([]);
    unlisten();
    window.dispatchEvent(new Event('online'));
    expect(calls).toEqual(['sources again']);
  });
});
