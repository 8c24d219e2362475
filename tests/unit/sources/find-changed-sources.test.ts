import { expect, it } from 'vitest';
import { findChangedSources } from '../../../pipeline/sources/find-changed-sources.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import type { Source } from '../../../src/schema/source.ts';

const source = (id: string, title: string | null, url: string | null = `https://${id}.example/`): Source => ({
  id,
  kind: 'press',
  publisher: { zh: '日报', en: 'Daily' },
  title,
  date: null,
  readOn: null,
  url,
  unlinkedUrl: null,
});

it('a page that is gone or has another title is told, in the order of the sources', async () => {
  const sources = [
    source('gone', '菜市开业'),
    source('same', '菜市 “开业”'),
    source('moved', '菜市开业'),
    source('untitled', null),
    source('paper', '菜市开业', null),
  ];
  const pages: Readonly<Record<string, Awaited<ReturnType<Parameters<typeof findChangedSources>[1]>>>> = {
    'https://gone.example/': fail('answers 404'),
    'https://same.example/': ok({ title: '菜市"开业" - 日报网' }),
    'https://moved.example/': ok({ title: '域名出售' }),
    'https://untitled.example/': ok({ title: '日报网' }),
  };
  const changed = await findChangedSources(sources, (url) =>
    Promise.resolve(pages[url] ?? fail('not asked for')),
  );
  expect(changed.map(({ id, change }) => `${id} ${change}`)).toEqual([
    'gone answers 404',
    'moved is now called “域名出售”',
  ]);
});

it('the pages of one site are read one after the other', async () => {
  let reading = 0;
  let most = 0;
  const sources = ['a', 'b', 'c'].map((id) => source(id, null, `https://daily.example/${id}`));
  await findChangedSources(sources, async () => {
    reading += 1;
    most = Math.max(most, reading);
    await Promise.resolve();
    reading -= 1;
    return ok({ title: null });
  });
  expect(most).toBe(1);
});
