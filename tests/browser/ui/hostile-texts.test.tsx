import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, MARKET } from './build-atlas.ts';
import { buildSearchService } from './build-search-service.ts';
import { renderPanel } from './render-panel.tsx';
import { buildReportAtlas } from './report/sample-report.ts';
import type { Atlas } from '../../../src/data/atlas.ts';
import { EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import { addOwnSet } from '../../../src/state/own-data.ts';
import { chartPicture } from '../../../src/views/analyse/export/chart-picture.ts';
import { sampleSet } from '../../fixtures/own-files/sample-set.ts';
import { MARKUP_TEXTS } from '../../fuzz/inputs/hostile-texts.ts';

/** All at once: each would draw something, or run, as soon as it were taken for HTML. */
const HOSTILE = MARKUP_TEXTS.join(' ');

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
    await expect.poll(() => document.body.textContent).toContain('<img');
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
    await expect.poll(() => (field as HTMLInputElement).value).toContain('<img');
    expect(document.querySelectorAll('[data-hostile]')).toHaveLength(0);
  });

  it('stay words in the data of one’s own: their names, their fields and what is wrong in them', async () => {
    const ring = [lngLat(119, 29), lngLat(121, 29), lngLat(121, 31), lngLat(119, 31), lngLat(119, 29)];
    const area = {
      ...{ type: 'Feature', id: 'a', geometry: { type: 'Polygon', coordinates: [ring] } },
      properties: { name: '甲', name_en: 'A', kind: 'subdistrict', areaKm2: 30, boundaryQuality: 'mapped' },
    } as const satisfies SubdistrictFeature;
    const atlas = { ...buildAtlas(), subdistricts: [area] };
    const { user } = await renderPanel({ atlas, choices: { view: 'analyse' }, locale: 'en' });
    const fault = { at: 3, field: HOSTILE, code: 'missing', value: HOSTILE } as const;
    addOwnSet(
      sampleSet({ name: HOSTILE, fileName: HOSTILE, faults: { count: 1, first: [fault] } }),
      'not-kept',
    );
    await user.click(await screen.findByRole('button', { name: /^Analyse “<img/ }));
    await expect.poll(() => document.body.textContent).toMatch(/Counts .*<img src=x/);
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    expectOnlyText();
  });

  it('stay words in a chart that is saved', async () => {
    const draw = () => Promise.resolve(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const { svg } = await chartPicture({ draw }, { title: HOSTILE, subtitle: HOSTILE, credits: HOSTILE });
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelectorAll('parsererror, script, img, foreignObject, [data-hostile]')).toHaveLength(
      0,
    );
    expect(picture.documentElement.textContent).toContain('<img src=x');
  });

  it('stay words in names that the reader gave, or that a link brought', async () => {
    const { store } = await renderPanel({
      choices: { view: 'nearby' },
      locale: 'en',
      walk: { ...EMPTY_WALK, name: HOSTILE },
    });
    store.getState().savePlace({ id: 'a', kind: 'other', name: HOSTILE, point: lngLat(120.1, 30.2) });
    await expect.poll(() => document.body.textContent).toContain('<img src=x');
    expectOnlyText();
  });
});
