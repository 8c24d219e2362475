import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { buildSearchService } from './build-search-service.ts';
import { catchSaved } from './catch-saved.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { pageWalkService } from '../../../src/app/walk/page-walk-service.ts';
import type { Gazetteer } from '../../../src/schema/gazetteer.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { Locale } from '../../../src/schema/locale.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import { analyseAnswers } from '../../../src/state/analyse-answers.ts';
import { analysisOf } from '../../../src/state/analysis-choices.ts';
import type { ReachClient } from '../../../src/workers/reach-client.ts';

const { file } = catchSaved();

const square = (
  id: string,
  name: string,
  [west, east]: readonly [number, number],
  [south, north]: readonly [number, number],
): SubdistrictFeature => ({
  type: 'Feature',
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        lngLat(west, south),
        lngLat(east, south),
        lngLat(east, north),
        lngLat(west, north),
        lngLat(west, south),
      ],
    ],
  },
  properties: { name, name_en: id, kind: 'subdistrict', areaKm2: 30, boundaryQuality: 'estimated' },
});
const area = (id: string, name: string, west: number, east: number) =>
  square(id, name, [west, east], [30, 31]);
const AREAS = [
  area('north', '北街道', 119, 119.5),
  area('zhuantang', '转塘街道', 119.5, 120.12),
  area('xixi', '西溪街道', 120.12, 121),
];

/** Bus stops at these longitudes. */
const gazetteer = (stops: readonly number[]): Gazetteer => ({
  entries: stops.map((lng, at) => ({
    ...{ id: `n${at}`, kind: 'bus', name: `站${at}`, nameEn: null, syllables: [], subdistrictId: null },
    point: lngLat(lng, 30.5),
  })),
  readings: new Map(),
  simplified: new Map(),
  licence: 'ODbL',
  osmDate: null,
});

async function opened(choices: Partial<UrlState> = {}, locale: Locale = 'en') {
  const atlas = { ...buildAtlas(), subdistricts: AREAS };
  const rendered = await renderPanel({ atlas, choices: { view: 'analyse', ...choices }, locale });
  await screen.findByRole('heading', { level: 2, name: /How is it spread\?|怎么分布？/ });
  const table = () => screen.getByRole('table', { name: /Numbers by sub-district|各镇街的数目/ });
  const names = () =>
    within(table())
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
  return { ...rendered, table, names };
}

describe('the spread over the sub-districts', () => {
  it('is told in a sentence and a table, which is sorted by pressing its heads', async () => {
    const { user, table, names, store } = await opened();
    expect(screen.getByText(/^Most are in zhuantang: 3 of 3, or 100%\.$/)).toBeTruthy();
    const count = within(table()).getByRole('columnheader', { name: /Places/ });
    expect(count.getAttribute('aria-sort')).toBe('descending');
    const before = names();
    await user.click(within(table()).getByRole('button', { name: /Sub-district/ }));
    expect(names()).toEqual([...before].sort());
    expect(names()).not.toEqual(before);
    expect(analysisOf(store.getState()).spreadSort).toBe('name');
    expect(count.getAttribute('aria-sort')).toBeNull();
  });

  it('shows what is in a sub-district that is pressed, and points at it on the map', async () => {
    const { user, table, store } = await opened();
    const [first] = within(table())
      .getAllByRole('button', { pressed: false })
      .filter((button) => button.dataset.twin);
    if (first === undefined) throw new Error('No sub-district');
    await user.click(first);
    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(analysisOf(store.getState()).areaId).toBe(first.dataset.twin);
    expect(analyseAnswers.getState().hoveredAreaId).toBe(first.dataset.twin);
    expect(screen.getByRole('heading', { level: 2, name: first.textContent })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close this sub-district' }));
    expect(analysisOf(store.getState()).areaId).toBeNull();
  });

  it('counts what is chosen by category and status, and says which other filters count', async () => {
    const { user, store } = await opened();
    await user.click(screen.getByRole('button', { name: /^Markets/ }));
    expect(store.getState().facets.category).toEqual(['market']);
    await user.click(screen.getByText('By status and section of the report'));
    await user.click(await screen.findByRole('button', { name: /^Refurbished 1/ }));
    expect(store.getState().facets.status).toEqual(['refurbished']);
    store.getState().toggleFacet('kind', 'event');
    expect(await screen.findByText(/Further filters are on in Explore/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().facets.status).toEqual([]);
  });

  it('says which markets it counts, those of the report or of OpenStreetMap, and counts the other with one press', async () => {
    const { user, store } = await opened();
    await user.click(screen.getByRole('button', { name: /^Markets/ }));
    expect(screen.getByText(/^This counts “Markets” of the report\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Count those on OpenStreetMap' }));
    expect(analysisOf(store.getState()).subject).toBe('everyday-market');
    expect(screen.getByText(/^This counts “Food markets” on OpenStreetMap\./)).toBeTruthy();
    store.getState().toggleFacet('status', 'planned');
    await user.click(screen.getByRole('button', { name: 'Count those of the report' }));
    expect(analysisOf(store.getState()).subject).toBe('programme');
    expect(store.getState().facets).toMatchObject({ category: ['market'], status: [] });
  });

  it('counts everyday places once they are read, and says where they could not be', async () => {
    const atlas = { ...buildAtlas(), subdistricts: AREAS };
    const { everyday, ...search } = buildSearchService(atlas, gazetteer([119.2, 119.3, 120.4]));
    let isThere = false;
    const choices = { view: 'analyse', analysis: 'of.everyday-bus' } as const;
    const { user } = await renderPanel({
      ...{ atlas, choices, locale: 'en' },
      search: { ...search, everyday: () => (isThere ? everyday() : Promise.resolve(fail('unavailable'))) },
    });
    expect(await screen.findByText(/could not be read\. Check the connection/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    isThere = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Most are in north: 2 of 3, or 67%.')).toBeTruthy();
    expect(analyseAnswers.getState().picture).toMatchObject({ isAside: true, counted: { length: 3 } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to count' }), 'The programme');
    expect(screen.getByText(/^Most are in zhuantang/)).toBeTruthy();
    expect(analyseAnswers.getState().picture).toMatchObject({ isAside: false, counted: { length: 0 } });
  });

  it('saves the rows as they are shown', async () => {
    const { user, names, table } = await opened();
    await user.click(screen.getByRole('button', { name: 'Save and share' }));
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await screen.findByText(/^Saved as /);
    const { name, text } = await file(0);
    expect(name).toBe('xihu-atlas-spread-sub-districts.csv');
    const [, ...rows] = text.trim().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(names());
    const counts = within(table())
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('td[data-column="count"]')?.textContent);
    expect(rows.map((row) => row.split(',')[2])).toEqual(counts);
    expect(counts).toContain('3');
  });

  it('is counted by hexagons too, of a size that is chosen, each with its twin on the map', async () => {
    const ground = square('small', '小街道', [120.05, 120.15], [30.15, 30.25]);
    const atlas = { ...buildAtlas(), subdistricts: [ground] };
    const choices = { view: 'analyse', analysis: 'by.hexagon~size.3000' } as const;
    const { user, store, container } = await renderPanel({ atlas, choices, locale: 'en' });
    expect(await screen.findByText(/^Hexagons with any: .*; 3 in all\.$/)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Numbers by hexagon' });
    const [first] = within(table).getAllByRole('button', { pressed: false });
    if (first === undefined) throw new Error('No hexagon');
    await user.click(first);
    expect(analysisOf(store.getState()).cellId).toBe(first.dataset.twin);
    const marked = () => analyseAnswers.getState().picture?.marked;
    // Where the pointer still is, it is marked twice.
    await vi.waitFor(() => expect(marked()?.at(-1)).toMatchObject({ chosen: true }));
    expect(screen.getByRole('heading', { level: 2, name: first.textContent })).toBeTruthy();
    act(() => {
      analyseAnswers.setState({ hoveredAreaId: first.dataset.twin ?? null });
    });
    expect(first.closest('tr')?.dataset.hovered).toBe('');
    const sizes = () =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => Number(row.querySelector('[data-column="area"]:not(th)')?.textContent));
    screen.getByRole('button', { name: /^Area/ }).focus();
    await user.keyboard('{Enter}');
    expect(analysisOf(store.getState()).hexagonSort).toBe('-area');
    expect(sizes()).toEqual(sizes().toSorted((a, b) => b - a));
    await user.keyboard('{Enter}');
    expect(sizes()).toEqual(sizes().toSorted((a, b) => a - b));
    expect(screen.getByRole('columnheader', { name: /^Area/ }).getAttribute('aria-sort')).toBe('ascending');
    const slider = screen.getByRole('slider', { name: 'Size of the hexagons' });
    expect(slider.getAttribute('aria-valuetext')).toBe('3 km across, 7.79 km² each');
    fireEvent.change(slider, { target: { value: '2500' } });
    expect(analysisOf(store.getState())).toMatchObject({ hexAcrossMeters: 2500, cellId: null });
    await user.click(screen.getByRole('checkbox', { name: 'Show the shades with patterns' }));
    expect(analyseAnswers.getState().picture?.isPatterned).toBe(true);
    await expectNoAxeViolations(container);
  });

  it('tells how far the walks from all homes are, and can be stopped and begun again', async () => {
    // The worker is told of two fifths, and then finds for ever.
    const asked: AbortSignal[] = [];
    vi.spyOn(pageWalkService, 'ask').mockImplementation((question, { signal }) => {
      if (signal !== undefined) asked.push(signal);
      const client: Pick<ReachClient, 'nearest' | 'stopNearest'> = {
        nearest: (_query, _points, _streets, onProgress) => {
          onProgress?.(0.4);
          return new Promise(() => undefined);
        },
        stopNearest: () => Promise.resolve(ok(null)),
      };
      return question(client as ReachClient);
    });
    const atlas = { ...buildAtlas(), subdistricts: AREAS };
    const { user } = await renderPanel({
      ...{ atlas, choices: { view: 'analyse', question: 'far' } as const, locale: 'en' },
    });
    const named = { name: 'Finding the walks from all homes' };
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar', named);
    await vi.waitFor(() => expect(progress.value).toBe(0.4));
    expect(asked.at(-1)?.aborted).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(asked.at(-1)?.aborted).toBe(true);
    expect(screen.getByText('Stopped before all walks were found.')).toBeTruthy();
    const before = asked.length;
    await user.click(screen.getByRole('button', { name: 'Find them' }));
    await vi.waitFor(() => expect(asked).toHaveLength(before + 1));
    expect(screen.getByRole('progressbar', named)).toBeTruthy();
  });

  it('is compared side by side: two sets, today and later, two sub-districts', async () => {
    const { user, store, container } = await opened({ analysis: 'by.compare~first.market~second.education' });
    const table = () => screen.getByRole('table', { name: 'Both numbers, and the difference' });
    expect(await screen.findByText('Markets and Education: 1 each.')).toBeTruthy();
    expect(screen.getByText(/fewer than 5; with so few, a difference/)).toBeTruthy();
    expect(within(table()).getAllByRole('row')).toHaveLength(AREAS.length + 2);
    expect(screen.getAllByRole('img', { name: /^Map of/ })).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'culture-street');
    expect(analysisOf(store.getState()).secondId).toBe('culture-street');
    await user.click(screen.getByText('Today and later'));
    expect(screen.getByText(/^Open today: 2; When everything under construction is open: 3/)).toBeTruthy();
    await user.click(screen.getByText('Two sub-districts'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'zhuantang');
    expect(screen.getByText(/^north: 0; zhuantang: 3, or 3 more of the second/)).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /^Map of/ })).toHaveLength(2);
    await expectNoAxeViolations(container);
  });

  it('leaves with the comparison as it is shown: its rows, and both sides as bars and maps', async () => {
    const { user } = await opened({ analysis: 'by.compare~first.market~second.education' });
    const table = await screen.findByRole('table', { name: 'Both numbers, and the difference' });
    const heads = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    await user.click(screen.getByRole('button', { name: 'Save and share' }));
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await screen.findByText(/^Saved as .*compared\.csv/);
    const [columns, ...rows] = (await file(0)).text.trim().split('\r\n');
    expect(columns).toMatch(/^.*Sub-district,Markets,"Markets, least","Markets, most",Education/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(heads);
    const [, maps] = analyseAnswers.getState().charts;
    if (maps === undefined) throw new Error('No maps');
    const drawn = await maps.draw();
    expect(drawn.querySelectorAll('path[data-shade]')).toHaveLength(2 * AREAS.length);
    expect(drawn.textContent).toContain('Markets');
    await user.click(screen.getByText('Two sub-districts'));
    expect(screen.queryByRole('button', { name: 'GeoJSON' })).toBeNull();
    expect(analyseAnswers.getState().shown?.tables[0].rows.at(-1)?.id).toBe('whole');
  });

  it.each(['en', 'zh-CN'] as const)(
    'tells formula, source and limits of a figure beside it, by keyboard too, %s',
    async (locale) => {
      const { user, table } = await opened({}, locale);
      const head = within(table()).getByRole('columnheader', { name: /Per km²|每平方公里/ });
      const about = within(head).getByRole('button', {
        name: /^(How “Per km²” is found|“每平方公里”怎么算的)$/,
      });
      about.focus();
      await user.keyboard('{Enter}');
      const note = await screen.findByRole('dialog', { name: /^(Per km²|每平方公里)$/ });
      expect(within(note).getAllByRole('term')).toHaveLength(3);
      expect(about.getAttribute('aria-expanded')).toBe('true');
      await vi.waitFor(() => {
        expect(document.activeElement).toBe(note);
      });
      const { left, right, top, bottom } = note.getBoundingClientRect();
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(innerWidth);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      await expectNoAxeViolations(note);
      note.hidePopover();
      await vi.waitFor(() => {
        expect(about.getAttribute('aria-expanded')).toBe('false');
      });
      expect(document.activeElement).toBe(about);
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  it('says so where the borders could not be read', async () => {
    await renderPanel({ choices: { view: 'analyse' }, locale: 'en' });
    expect(await screen.findByText(/borders of the sub-districts could not be read/)).toBeTruthy();
  });

  it.each(['zh-CN', 'en'] as const)('has nothing that axe finds, %s', async (locale) => {
    const { container } = await opened({}, locale);
    await expectNoAxeViolations(container);
  });
});
