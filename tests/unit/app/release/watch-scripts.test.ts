import { expect, it, vi } from 'vitest';
import { watchScripts } from '../../../../src/app/release/watch-scripts.ts';
import { addNotice, createNoticeStore } from '../../../../src/app/platform/notices.ts';

const URL = 'https://atlas.test/';
const CHUNK = `${URL}assets/about-panel-a.js`;
const entry = `${URL}assets/index-a.js`;
const page = (script: string) => `<script type="module" src="/assets/${script}"></script>`;

/** A page whose server answers as told; `fail` lets a chunk fail as Vite tells it. */
function watch({ script, chunk = 404 }: { script: string | null; chunk?: number }) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const window = new EventTarget();
  const notices = createNoticeStore();
  const asked: string[] = [];
  const reload = vi.fn();
  const stop = watchScripts({
    window,
    page: { url: URL, entry },
    notices,
    reload,
    fetch: (url) => {
      asked.push(url);
      if (script === null) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(url === URL ? new Response(page(script)) : new Response('', { status: chunk }));
    },
  });
  const fail = async (message = `Failed to fetch dynamically imported module: ${CHUNK}`) => {
    window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new TypeError(message) }));
    await new Promise((resolve) => setImmediate(resolve));
  };
  const failWorker = async () => {
    window.dispatchEvent(new Event('atlas:worker-failed'));
    await new Promise((resolve) => setImmediate(resolve));
  };
  const kinds = () => notices.getState().map(({ kind }) => kind);
  return { notices, asked, reload, fail, failWorker, kinds, stop };
}

it('after a release one notice offers a reload, and none to try again in vain', async () => {
  const { notices, fail, kinds, reload } = watch({ script: 'index-b.js' });
  addNotice(notices, { kind: 'part-missing', part: 'dialog', name: 'actions.keys' });
  await fail();
  await fail();
  expect(kinds()).toEqual(['new-release']);
  notices.getState()[0]?.next?.run();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('an outage is no release, and no reason to load the page again', async () => {
  const { fail, kinds } = watch({ script: null });
  await fail();
  await fail();
  expect(kinds()).toEqual([]);
});

it('a script that the server does not give is no reason to load the page again', async () => {
  const { fail, kinds } = watch({ script: 'index-a.js', chunk: 503 });
  await fail();
  await fail();
  expect(kinds()).toEqual([]);
});

it('a reload is offered where the browser keeps failing on a script that can be fetched', async () => {
  const { fail, kinds } = watch({ script: 'index-a.js', chunk: 200 });
  await fail();
  expect(kinds()).toEqual([]);
  await fail();
  expect(kinds()).toEqual(['failure-kept']);
});

it('a worker that stops again and again is no script that the browser keeps failing on', async () => {
  const { failWorker, kinds } = watch({ script: 'index-a.js' });
  await failWorker();
  await failWorker();
  expect(kinds()).toEqual([]);
});

it('nothing is asked before a script failed, nor after the watch has ended', async () => {
  const { asked, fail, stop } = watch({ script: 'index-b.js' });
  expect(asked).toEqual([]);
  stop();
  await fail();
  expect(asked).toEqual([]);
});
