import fc from 'fast-check';
import { QUESTIONS } from '../../../src/schema/link/analyse-link.ts';
import { describe, expect, it } from 'vitest';
import { FACET_VALUES, NO_SELECTION } from '../../../src/schema/facets.ts';
import { InitiativeIdSchema, PartIdSchema } from '../../../src/schema/initiative.ts';
import { LIST_ORDERS } from '../../../src/schema/list-order.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { LOCALES } from '../../../src/schema/locale.ts';
import { DestinationIdSchema } from '../../../src/schema/nearby-choices.ts';
import { SECTION_IDS } from '../../../src/schema/this-district.ts';
import { URL_TABLE, type UrlState } from '../../../src/schema/url-state.ts';
import { TourIdSchema } from '../../../src/schema/tour-choices.ts';
import { VIEW_IDS } from '../../../src/schema/view.ts';
import { WALK_MODES } from '../../../src/schema/walk-mode.ts';
import { NO_ORIGINS } from '../../../src/schema/walk-origins.ts';
import {
  formatUrl,
  isHistoryStep,
  parseUrl,
  unreadablePlace,
  restoreFromUrl,
  URL_DEFAULTS,
} from '../../../src/state/url.ts';
import * as v from 'valibot';

const id = (text: string) => v.parse(InitiativeIdSchema, text);

const partId = (text: string) => v.parse(PartIdSchema, text);

const destination = (text: string) => v.parse(DestinationIdSchema, text);
const tour = (text: string) => v.parse(TourIdSchema, text);

const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all]);

const camera = fc.record({
  center: fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
    .map(([lng, lat]) => lngLat(lng, lat)),
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

const urlState: fc.Arbitrary<UrlState> = fc.record({
  view: fc.constantFrom(...VIEW_IDS),
  selectedId: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/).map(id), { nil: null }),
  selectedPartId: fc.option(fc.constantFrom('renewal.stall', 'line-12.south').map(partId), { nil: null }),
  isChangesOpen: fc.boolean(),
  // The first section is the beginning, which the address need not say.
  sectionId: fc.option(fc.constantFrom(...SECTION_IDS.slice(1)), { nil: null }),
  tourWay: fc.constantFrom('usual', 'step-free'),
  question: fc.constantFrom(...QUESTIONS),
  analysis: fc.constantFrom('', 'area.gudang', 'rows.-count~within.5'),
  facets: fc.record({
    category: some(FACET_VALUES.category),
    kind: some(FACET_VALUES.kind),
    status: some(FACET_VALUES.status),
    section: some(FACET_VALUES.section),
    subdistrict: some(['gudang', 'xixi', 'outside']),
    located: some(FACET_VALUES.located),
    accuracy: some(FACET_VALUES.accuracy),
  }),
  listOrder: fc.constantFrom(...LIST_ORDERS),
  onlyInView: fc.boolean(),
  localeChoice: fc.option(fc.constantFrom(...LOCALES), { nil: null }),
  themeChoice: fc.constantFrom('auto', 'day', 'night'),
  camera: fc.option(camera, { nil: null }),
  terrain3d: fc.boolean(),
  origins: fc.constantFrom(
    NO_ORIGINS,
    { a: lngLat(120.135, 30.271), b: null, sharing: 'rounded' as const },
    { a: lngLat(120.13512, 30.27134), b: lngLat(120.1, 30.25), sharing: 'exact' as const },
  ),
  walkMode: fc.constantFrom(...WALK_MODES),
  reachMinutes: fc.integer({ min: 1, max: 60 }),
  openedLines: fc.constantFrom([], ['12'], ['12', '4']),
  routeTo: fc.option(fc.constantFrom('wener-market', 'station:huanglong-cave').map(destination), {
    nil: null,
  }),
  walk: fc.option(fc.stringMatching(/^[\w-]{0,40}\w$/), { nil: null }),
  tourId: fc.option(fc.constantFrom('liuxia', 'tea-hills').map(tour), { nil: null }),
  isWalking: fc.boolean(),
  embed: fc.boolean(),
});

const pixelsPerDegree = (zoom: number): number => (512 * 2 ** zoom) / 360;

describe('the URL table', () => {
  it('reads back everything it wrote, the camera to the decimals it writes', () => {
    fc.assert(
      fc.property(urlState, (state) => {
        const read = { ...URL_DEFAULTS, ...parseUrl(formatUrl(state)) };
        expect({ ...read, camera: null }).toEqual({ ...state, camera: null });
        expect(formatUrl(read)).toBe(formatUrl(state));
        if (state.camera === null) expect(read.camera).toBeNull();
        else {
          const lng = read.camera?.center[0] ?? NaN;
          expect(Math.abs(lng - state.camera.center[0]) * pixelsPerDegree(state.camera.zoom)).toBeLessThan(
            0.5,
          );
        }
      }),
    );
  });

  it('never throws and gives only valid values, whatever the address says', () => {
    const keys = Object.values(URL_TABLE).map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.string())), (pairs) => {
        const search = `?${pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&')}`;
        const read = { ...URL_DEFAULTS, ...parseUrl(search) };
        expect(formatUrl({ ...URL_DEFAULTS, ...parseUrl(formatUrl(read)) })).toBe(formatUrl(read));
      }),
    );
  });

  it.each([9.5, 12, 15, 17.3, 19, 22])('puts the map back to less than half a pixel at zoom %d', (zoom) => {
    const place = fc.record({
      lng: fc.double({ min: 119.9, max: 120.3, noNaN: true }),
      lat: fc.double({ min: 30, max: 30.5, noNaN: true }),
    });
    const pixels = pixelsPerDegree(zoom);
    fc.assert(
      fc.property(place, ({ lng, lat }) => {
        const state = { ...URL_DEFAULTS, camera: { center: lngLat(lng, lat), zoom, bearing: 0, pitch: 0 } };
        const center = parseUrl(formatUrl(state)).camera?.center ?? [NaN, NaN];
        expect(Math.abs(center[0] - lng) * pixels).toBeLessThan(0.5);
        expect(Math.abs(center[1] - lat) * pixels).toBeLessThan(0.5);
      }),
    );
  });

  it('gives the camera no more decimals than its zoom can show', () => {
    const at = (zoom: number) =>
      formatUrl({
        ...URL_DEFAULTS,
        camera: { center: lngLat(120.123456789, 30.198765432), zoom, bearing: 0, pitch: 0 },
      });
    expect([10, 13, 19].map(at)).toEqual([
      '?at=120.1235,30.1988,10',
      '?at=120.12346,30.19877,13',
      '?at=120.1234568,30.1987654,19',
    ]);
  });

  it('says nothing about defaults', () => {
    expect(formatUrl(URL_DEFAULTS)).toBe('');
  });

  it('writes a readable address', () => {
    expect(
      formatUrl({
        ...URL_DEFAULTS,
        view: 'about',
        selectedId: id('yunqi-town'),
        localeChoice: 'en',
        facets: { ...NO_SELECTION, category: ['market', 'transport'], status: ['open'] },
        camera: { center: lngLat(120.123456789, 30.2), zoom: 12.3456, bearing: 0, pitch: 0 },
      }),
    ).toBe(
      '?view=about&place=yunqi-town&only=category.market.transport,status.open&lang=en&at=120.12346,30.2,12.35',
    );
  });

  it.each([
    '?view=elsewhere',
    '?place=Not%20An%20Id',
    '?lang=fr',
    '?theme=pink',
    '?at=120,95,12',
    '?at=NaN,30,12',
    '?at=120,30,1e9',
    '?only=category,what.market,status.closed',
    '?sort=luck',
    '?in-view=yes',
    '?3d=yes',
  ])('leaves out what it cannot read: %s', (search) => {
    expect(parseUrl(search)).toEqual({});
  });

  it.each([
    ['?place=tianmuli。', { selectedId: 'tianmuli' }],
    ['?place=tianmuli，很好看', { selectedId: 'tianmuli' }],
    ['?place=tianmuli）', { selectedId: 'tianmuli' }],
    ['?place=tianmuli.', { selectedId: 'tianmuli' }],
    ['?place=tianmuli"> ', { selectedId: 'tianmuli' }],
    ['?view=report。', { view: 'report' }],
    ['?only=category.market。', { facets: { ...NO_SELECTION, category: ['market'] } }],
    ['?at=120.1,30.2,12！', { camera: { center: [120.1, 30.2], zoom: 12, bearing: 0, pitch: 0 } }],
  ])('cuts off what a chat appended: %s', (search, expected) => {
    expect(parseUrl(search)).toEqual(expected);
  });

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-CN'],
    ['EN', 'en'],
    ['zh_Hant', 'zh-Hant'],
  ])('understands lang=%s', (tag, localeChoice) => {
    expect(parseUrl(`?lang=${tag}`)).toEqual({ localeChoice });
  });

  it('knows when a link names a place that cannot be one', () => {
    expect(unreadablePlace('?place=Not An Id')).toBe('Not An Id');
    expect(unreadablePlace('?place=。')).toBe('。');
    expect(unreadablePlace('?place=tianmuli。')).toBeNull();
    expect(unreadablePlace('?view=about')).toBeNull();
  });

  it('passes over unknown names among the chosen ones', () => {
    expect(parseUrl('?only=category.market.what.market,who.knows,subdistrict.gudang.A')).toEqual({
      facets: { ...NO_SELECTION, category: ['market'], subdistrict: ['gudang'] },
    });
  });
});

describe('history', () => {
  it('makes a step of a selection, a view and a language', () => {
    const changes: Partial<UrlState>[] = [{ selectedId: id('a') }, { view: 'about' }, { localeChoice: 'en' }];
    expect(changes.map((change) => isHistoryStep(URL_DEFAULTS, { ...URL_DEFAULTS, ...change }))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('makes no step of a camera, a theme or a filter', () => {
    const changes: Partial<UrlState>[] = [
      { camera: { center: lngLat(120, 30), zoom: 12, bearing: 0, pitch: 0 } },
      { themeChoice: 'night' },
      { facets: { ...NO_SELECTION, status: ['planned'] } },
    ];
    expect(changes.map((change) => isHistoryStep(URL_DEFAULTS, { ...URL_DEFAULTS, ...change }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('keeps the theme when going back to an entry that says nothing of it', () => {
    const current = { ...URL_DEFAULTS, themeChoice: 'night', view: 'about' } as const;
    expect(restoreFromUrl('?lang=en', current)).toEqual({
      ...URL_DEFAULTS,
      themeChoice: 'night',
      localeChoice: 'en',
    });
  });
});
