import { afterEach, expect, it, vi } from 'vitest';
import { buildContext } from './build-context.ts';
import { copyLink } from '../../../../src/app/actions/share-actions.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('copying the link says what came of the last press, and nothing of those before', async () => {
  const { context } = await buildContext();
  const { notices } = context;
  let isAllowed = true;
  const writeText = () => (isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed')));
  vi.stubGlobal('window', { location: { href: 'https://atlas.test/' } });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const execCommand = () => false;
  vi.stubGlobal('document', Object.assign(new EventTarget(), { execCommand }));
  const copy = async () => {
    copyLink.perform(context);
    await new Promise((resolve) => setImmediate(resolve));
    return notices.getState().map(({ kind }) => kind);
  };
  expect(await copy()).toEqual(['link-copied']);
  isAllowed = false;
  expect(await copy()).toEqual(['link-not-copied']);
  isAllowed = true;
  expect(await copy()).toEqual(['link-copied']);
});
