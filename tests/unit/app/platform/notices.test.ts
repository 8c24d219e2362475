import { expect, it } from 'vitest';
import {
  addNotice,
  createNoticeStore,
  noticeKey,
  withdrawNotice,
} from '../../../../src/app/platform/notices.ts';

it('says once what happens twice', () => {
  const store = createNoticeStore();
  addNotice(store, { kind: 'locate-denied' });
  addNotice(store, { kind: 'no-webgl2' });
  addNotice(store, { kind: 'locate-denied' });
  expect(store.getState()).toEqual([{ kind: 'no-webgl2' }, { kind: 'locate-denied' }]);
});

it('tells the failed parts of the base map in one notice', () => {
  const store = createNoticeStore();
  addNotice(store, { kind: 'source-failed', parts: ['notice.baseParts.relief'] });
  addNotice(store, { kind: 'source-failed', parts: ['notice.baseParts.metro'] });
  addNotice(store, { kind: 'source-failed', parts: ['notice.baseParts.relief'] });
  expect(store.getState()).toEqual([
    { kind: 'source-failed', parts: ['notice.baseParts.relief', 'notice.baseParts.metro'] },
  ]);
});

it('goes when it is withdrawn, and the others stay', () => {
  const store = createNoticeStore();
  const broken = { file: 'report.json', problem: 'malformed', leftOut: [] } as const;
  addNotice(store, { kind: 'no-webgl2' });
  addNotice(store, { kind: 'data', notice: broken });
  withdrawNotice(store, noticeKey({ kind: 'data', notice: broken }));
  expect(store.getState()).toEqual([{ kind: 'no-webgl2' }]);
});

it('tells nobody when there was nothing to withdraw', () => {
  const store = createNoticeStore();
  let told = 0;
  store.subscribe(() => told++);
  withdrawNotice(store, 'map-chunk');
  expect(told).toBe(0);
});
