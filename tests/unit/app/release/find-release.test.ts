import { describe, expect, it } from 'vitest';
import { entryOf, findRelease } from '../../../../src/app/release/find-release.ts';

const URL = 'https://atlas.test/xihu/';
const page = (script: string) =>
  `<!doctype html><head><link rel="stylesheet" href="./assets/index-a.css">
   <script type="module" crossorigin src="./assets/${script}"></script></head>`;
const entry = `${URL}assets/index-old.js`;

const ask = (answer: () => Promise<Response>, opened: string | null = entry) =>
  findRelease({ url: URL, entry: opened, fetch: answer });
const gives = (html: string, status = 200) => ask(() => Promise.resolve(new Response(html, { status })));

describe('a release', () => {
  it('is found when the page begins with another script', async () => {
    expect(await gives(page('index-new.js'))).toBe('newer');
  });

  it('is none while the page begins with the same script', async () => {
    expect(await gives(page('index-old.js'))).toBe('same');
  });

  it('is not concluded from an outage, an error page or a page without a script', async () => {
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('unknown');
    expect(await gives(page('index-new.js'), 503)).toBe('unknown');
    expect(await gives('<p>Log in to this network</p>')).toBe('unknown');
  });

  it('is not asked for where the own script is not known', async () => {
    expect(await ask(() => Promise.reject(new Error('asked')), null)).toBe('unknown');
  });
});

it('the first module script is found whatever the order of its attributes', () => {
  expect(entryOf('<script src="a.js" crossorigin type="module">', URL)).toBe(`${URL}a.js`);
  expect(entryOf('<script src="classic.js"></script>', URL)).toBeNull();
});
