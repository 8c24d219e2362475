import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { parseMarkerImageId } from '../../../../src/map/markers/marker-image-id.ts';
import { EMPTY_OVERLAYS } from '../../../../src/map/overlays/overlay-table.ts';
import { buildStyle } from '../../../../src/map/style/build-style.ts';
import { LAYER, SOURCE } from '../../../../src/map/style/ids.ts';
import { LOCALES } from '../../../../src/schema/locale.ts';
import { THEMES, type Theme } from '../../../../src/schema/theme.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';

const cases = THEMES.flatMap((theme) =>
  LOCALES.flatMap((locale) => [false, true].map((terrain3d) => ({ theme, locale, terrain3d }))),
);

const build = (options: (typeof cases)[number]) =>
  buildStyle({ ...options, baseUrl: 'https://atlas.test/', overlays: EMPTY_OVERLAYS });
const day = build({ theme: 'day', locale: 'zh-CN', terrain3d: false });

/** Layers of the vector archives, as Shortbread 1.0 and the pipeline name them. */
const SOURCE_LAYERS: Readonly<Record<string, readonly string[]>> = {
  xihu: [
    'land',
    'sites',
    'water_polygons',
    'water_lines',
    'water_polygons_labels',
    'water_lines_labels',
    'streets',
    'street_polygons',
    'street_labels',
    'buildings',
    'place_labels',
    'pois',
  ],
  landform: ['contours', 'peaks', 'shores'],
};

const sourceOf = (layer: LayerSpecification): string | null => ('source' in layer ? layer.source : null);
const sourceLayerOf = (layer: LayerSpecification): string | null =>
  'source-layer' in layer ? (layer['source-layer'] ?? null) : null;

/** Every string anywhere inside a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function toHex(color: string): string | null {
  if (/^#[0-9a-f]{3,8}$/i.test(color)) return color;
  const channels = /^rgba?\((\d+),(\d+),(\d+)/.exec(color)?.slice(1);
  if (channels === undefined) return null;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

const tokenColors = (theme: Theme): ReadonlySet<string> => new Set(stringsIn(TOKENS[theme]));

test.each(cases)('is valid: $theme, $locale, 3-D $terrain3d', (options) => {
  expect(validateStyleMin(build(options)).map(({ message }) => message)).toEqual([]);
});

test.each(cases)('takes every colour from the tokens: $theme, $locale', (options) => {
  const known = tokenColors(options.theme);
  const paints = build(options).layers.flatMap(({ paint }) => stringsIn(paint));
  const strangers = paints.map(toHex).filter((hex) => hex !== null && !known.has(hex));
  expect(strangers).toEqual([]);
});

test.each(cases)('tints its raster tiles in colours of the tokens: $theme, $locale', (options) => {
  const known = tokenColors(options.theme);
  const addresses = stringsIn(build(options).sources).filter((address) => address.startsWith('tinted-'));
  expect(addresses.length).toBeGreaterThan(0);
  const colors = addresses.flatMap((address) =>
    [...address.matchAll(/_([0-9a-f]{6})_/g)].map(([, hex]) => `#${hex ?? ''}`),
  );
  expect(colors.length).toBeGreaterThan(0);
  expect(colors.filter((hex) => !known.has(hex))).toEqual([]);
});

test('refers only to sources and source layers that exist', () => {
  for (const layer of day.layers) {
    const source = sourceOf(layer);
    if (source === null) continue;
    expect(Object.keys(day.sources)).toContain(source);
    const sourceLayer = sourceLayerOf(layer);
    if (sourceLayer !== null) expect(SOURCE_LAYERS[source]).toContain(sourceLayer);
  }
});

test('uses every source it loads', () => {
  expect(new Set(Object.keys(day.sources))).toEqual(
    new Set(day.layers.map(sourceOf).filter((id) => id !== null)),
  );
});

test('loads heights for the map in 3-D only', () => {
  const style = build({ theme: 'day', locale: 'en', terrain3d: true });
  expect(style.terrain).toMatchObject({ source: SOURCE.terrain });
  expect(style.sources).toHaveProperty(SOURCE.terrain);
  expect(day.sources).not.toHaveProperty(SOURCE.terrain);
});

test('has every layer that the controller asks for, and no id twice', () => {
  const ids = day.layers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.values(LAYER)));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(THEMES)('asks only for images that can be drawn, by %s', (theme) => {
  const { layers } = build({ theme, locale: 'en', terrain3d: false });
  const prefixes = layers
    .filter((layer) => layer.type === 'symbol')
    .flatMap(({ layout }) => stringsIn(layout?.['icon-image']))
    .filter((text) => /^\w+\/\w+\/\d+\/$/.test(text));
  expect(prefixes.length).toBeGreaterThan(0);
  for (const prefix of prefixes) expect(parseMarkerImageId(`${prefix}market/open`)).toMatchObject({ theme });
});

test('asks no server for glyphs or sprites', () => {
  expect(day).not.toHaveProperty('glyphs');
  expect(day).not.toHaveProperty('sprite');
});

test('names things in the language of the map', () => {
  const names = (locale: (typeof LOCALES)[number]) =>
    build({ theme: 'day', locale, terrain3d: false }).layers.find(({ id }) => id === 'label-road-major')
      ?.layout;
  expect(names('zh-CN')).toMatchObject({ 'text-field': ['get', 'name'] });
  expect(names('en')).toMatchObject({ 'text-field': ['coalesce', ['get', 'name_en'], ['get', 'name']] });
});

test('lays data above labels of the ground, so that data win the free space', () => {
  const ids = day.layers.map(({ id }) => id);
  const lastGroundLabel = Math.max(...ids.map((id, index) => (id.startsWith('label-') ? index : -1)));
  expect(ids.indexOf(LAYER.placeLabel)).toBeGreaterThan(lastGroundLabel);
});

test('asks nobody but its own server by default', () => {
  const addresses = cases
    .flatMap((options) => stringsIn(build(options).sources))
    .filter((text) => text.includes('//'));
  const own = /^(?:(?:traditional-|tinted-)?pmtiles:\/\/)?(?:traditional-)?https:\/\/atlas\.test\//;
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !own.test(address))).toEqual([]);
});

test('reads names through the traditional protocol where they are to be traditional', () => {
  const { sources } = build({ theme: 'day', locale: 'zh-Hant', terrain3d: false });
  expect(sources.xihu).toMatchObject({
    url: 'traditional-pmtiles://https://atlas.test/geo/base/xihu.pmtiles',
  });
  expect(sources['metro-stations']).toMatchObject({
    data: 'traditional-https://atlas.test/geo/base/metro-stations.geojson',
  });
});

test('takes vector tiles of a Shortbread server in the place of its own', () => {
  const shortbread = (shortbreadUrl: string) =>
    buildStyle({
      ...{
        theme: 'day',
        locale: 'en',
        terrain3d: false,
        baseUrl: 'https://atlas.test/',
        overlays: EMPTY_OVERLAYS,
      },
      online: { shortbreadUrl, tiandituKey: null },
    }).sources.xihu;
  expect(shortbread('https://tiles.test/{z}/{x}/{y}')).toEqual({
    type: 'vector',
    tiles: ['https://tiles.test/{z}/{x}/{y}'],
    maxzoom: 14,
  });
  expect(shortbread('https://tiles.test/tiles.json')).toEqual({
    type: 'vector',
    url: 'https://tiles.test/tiles.json',
  });
});

test('lays the raster of Tianditu in the place of the ground, below the places', () => {
  const style = buildStyle({
    ...{
      theme: 'day',
      locale: 'en',
      terrain3d: false,
      baseUrl: 'https://atlas.test/',
      overlays: EMPTY_OVERLAYS,
    },
    online: { shortbreadUrl: null, tiandituKey: 'key' },
  });
  expect(validateStyleMin(style)).toEqual([]);
  expect(style.layers.slice(0, 3).map(({ id }) => id)).toEqual([
    'paper',
    'tianditu-ground',
    'tianditu-names',
  ]);
  expect(style.layers.filter((layer) => sourceOf(layer) === SOURCE.base)).toEqual([]);
  expect(style.layers.map(({ id }) => id)).toContain(LAYER.placeMarker);
});

test('is valid and white for paper', () => {
  const style = buildStyle({
    ...{
      theme: 'night',
      locale: 'zh-CN',
      terrain3d: false,
      baseUrl: 'https://atlas.test/',
      overlays: EMPTY_OVERLAYS,
    },
    forPaper: true,
  });
  expect(validateStyleMin(style)).toEqual([]);
  expect(style.layers[0]).toMatchObject({ paint: { 'background-color': '#ffffff' } });
});

test.each(LOCALES)(
  'the name of the chosen place stands above it first, clear of the buttons of a phone, %s',
  (locale) => {
    const layer = build({ theme: 'day', locale, terrain3d: false }).layers.find(
      ({ id }) => id === LAYER.selectedMarker,
    );
    expect(layer?.layout).toHaveProperty(['text-variable-anchor', 0], 'bottom');
  },
);

test('hides the layers of the overlays without features, and no others', () => {
  const shown = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: null }],
  };
  const { layers } = buildStyle({
    ...{ theme: 'day', locale: 'zh-CN', terrain3d: false, baseUrl: 'https://atlas.test/' },
    overlays: { ...EMPTY_OVERLAYS, reach: shown as unknown as FeatureCollection },
  });
  const sourcesThat = (areHidden: boolean) =>
    new Set(layers.filter((layer) => (layer.layout?.visibility === 'none') === areHidden).map(sourceOf));
  expect(sourcesThat(false)).toContain('reach');
  expect(sourcesThat(false)).toContain(SOURCE.base);
  expect([...sourcesThat(true)].sort()).toEqual(
    Object.keys(EMPTY_OVERLAYS)
      .filter((id) => id !== 'reach')
      .sort(),
  );
});
