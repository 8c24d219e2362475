import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { tellNewer } from '../../../../src/app/on-device/tell-newer.ts';
import { createNoticeStore } from '../../../../src/app/platform/notices.ts';
import type { AppStore } from '../../../../src/state/create-app-store.ts';

vi.mock('../../../../src/app/platform/site.ts', () => ({
  APP_BASE_URL: 'https://atlas.example/xihu/',
  GEO_BASE_URL: 'https://atlas.example/xihu/geo/',
}));

it('offers a newer edition while no guide is open, though no step of the walk is kept yet', () => {
  const waiting = { postMessage: vi.fn() };
  const registration = Object.assign(new EventTarget(), { active: {}, installing: null, waiting });
  const notices = createNoticeStore();
  const store = createStore(() => ({ isWalking: false, view: 'tours' }));
  tellNewer(registration as unknown as ServiceWorkerRegistration, {
    device: { container: null, hurdle: () => null, reload: () => undefined },
    notices,
    store: store as unknown as AppStore,
  });
  const ready = [{ kind: 'told', part: 'onDevice.notice.ready' }];
  expect(notices.getState()).toMatchObject(ready);
  store.setState({ isWalking: true });
  expect(notices.getState()).toEqual([]);
  store.setState({ isWalking: false });
  expect(notices.getState()).toMatchObject(ready);
});
