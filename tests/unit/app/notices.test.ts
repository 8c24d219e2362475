import { expect, it } from 'vitest';
import { addNotice, createNoticeStore, dismissNotice } from '../../../src/app/notices.ts';

it('says once what happens twice', () => {
  const store = createNoticeStore();
  addNotice(store, { kind: 'locate-denied' });
  addNotice(store, { kind: 'no-webgl2' });
  addNotice(store, { kind: 'locate-denied' });
  expect(store.getState()).toEqual([{ kind: 'no-webgl2' }, { kind: 'locate-denied' }]);
});

it('tells the failed parts of the base map in one notice', () => {
  const store = createNoticeStore();
  addNotice(store, { kind: 'source-failed', sourceIds: ['relief'] });
  addNotice(store, { kind: 'source-failed', sourceIds: ['fade'] });
  addNotice(store, { kind: 'source-failed', sourceIds: ['relief'] });
  expect(store.getState()).toEqual([{ kind: 'source-failed', sourceIds: ['relief', 'fade'] }]);
});

it('forgets a dismissed notice', () => {
  const store = createNoticeStore();
  addNotice(store, { kind: 'no-webgl2' });
  dismissNotice(store, { kind: 'no-webgl2' });
  expect(store.getState()).toEqual([]);
});
