import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, MARKET } from './build-atlas.ts';
import { buildSearchService } from './build-search-service.ts';
import { renderPanel } from './render-panel.tsx';
import { buildReportAtlas } from './report/sample-report.ts';
import type { Atlas } from '../../../src/data/atlas.ts';
import { EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { MARKUP_TEXTS } from '../../fuzz/inputs/hostile-texts.ts';

/** All at once: each would draw something, or run, as soon as it were taken for HTML. */
const HOSTILE = MARKUP_TEXTS.join(' ');

/** A part of the page may still be fetched. */
const WAIT = { timeout: 20_000 };

/** The same with hostile words wherever words of people stand. */
function soiled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(soiled);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, soiled(each)]));
  if (typeof value !== 'object' || value === null) return value;
  const WORDS = ['zh', 'en', 'quote', 'title', 'publisher', 'name', 'name_en', 'text'];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && WORDS.includes(key) ? HOSTILE : soiled(each),
    ]),
  );
}

const soil = (atlas: Atlas): Atlas => soiled(atlas) as Atlas;

/** Shown, and as a text. */
function expectOnlyText(): void {
  expect(document.body.textContent).toContain('<img src=x onerror=');
  expect(document.querySelectorAll('[data-hostile], iframe, [onerror], [onload], [onfocus]')).toHaveLength(0);
  expect(document.querySelectorAll('#panel script, [href^="javascript:" i]')).toHaveLength(0);
  expect('hostileRan' in globalThis).toBe(false);
}

describe('words with HTML in them', () => {
  it.each([
    ['the list', {}],
    ['a place', { selectedId: MARKET.id }],
    ['the report', { view: 'report' }],
  ] as const)('stay words in %s', async (_, choices) => {
    const atlas = 'view' in choices ? buildReportAtlas() : buildAtlas();
    await renderPanel({ atlas: soil(atlas), choices });
    await expect.poll(() => document.body.textContent, WAIT).toContain('<img');
    expectOnlyText();
  });

  it('stay words in the search, where they are typed and where they are found', async () => {
    const atlas = soil(buildAtlas());
    const { user } = await renderPanel({ atlas, search: buildSearchService(atlas), locale: 'en' });
    const field = screen.getByRole('combobox', { name: /Search/ });
    await user.click(field);
    await user.paste('img src=x');
    await screen.findAllByRole('option');
    expectOnlyText();
    await user.clear(field);
    await user.paste(HOSTILE.slice(0, 90));
    await expect.poll(() => (field as HTMLInputElement).value, WAIT).toContain('<img');
    expect(document.querySelectorAll('[data-hostile]')).toHaveLength(0);
  });

  it('stay words in names that the reader gave, or that a link brought', async () => {
    const { store } = await renderPanel({
      choices: { view: 'nearby' },
      locale: 'en',
      walk: { ...EMPTY_WALK, name: HOSTILE },
    });
    store.getState().savePlace({ id: 'a', kind: 'other', name: HOSTILE, point: lngLat(120.1, 30.2) });
    await expect.poll(() => document.body.textContent, WAIT).toContain('<img src=x');
    expectOnlyText();
  });
});
