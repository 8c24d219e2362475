import { expect, it } from 'vitest';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import type { AnalysisPicture } from '../../../src/domain/study/analysis-picture.ts';
import type { ShownAnswer } from '../../../src/domain/study/shown-answer.ts';
import type { StudyPlace } from '../../../src/domain/study/study-place.ts';
import type { Geometry } from '../../../src/schema/geometry.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import { PAPER_TOKENS } from '../../../src/schema/tokens/paper-tokens.ts';
import { chartPicture } from '../../../src/views/analyse/export/chart-picture.ts';
import { drawAnswerMap, type MapSources } from '../../../src/views/analyse/export/draw-answer-map.tsx';

const square = (west: number, east: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [lngLat(west, 30), lngLat(east, 30), lngLat(east, 30.1), lngLat(west, 30.1), lngLat(west, 30)],
  ],
});
const area = (id: string, west: number, east: number): SubdistrictFeature => ({
  ...{ type: 'Feature', id, geometry: square(west, east) },
  properties: {
    name: `${id}街道`,
    name_en: `<${id}> & Co`,
    kind: 'subdistrict',
    areaKm2: 9,
    boundaryQuality: 'estimated',
  },
});
const place = (id: string, lng: number, accuracyMeters: number): StudyPlace => ({
  ...{ id, accuracyMeters, name: { zh: id, en: id }, category: null, status: null, site: null },
  point: lngLat(lng, 30.05),
});

const SUBDISTRICTS = [area('west', 120, 120.1), area('east', 120.1, 120.2)];
const PICTURE: AnalysisPicture = {
  shaded: [
    { geometry: square(120, 120.05), shade: 0 },
    { geometry: square(120.05, 120.1), shade: 3 },
    { geometry: square(120.1, 120.2), shade: null, lines: 'gap' },
  ],
  ...{ cells: [], heat: [], homes: [], marked: [{ geometry: square(120, 120.05), chosen: true }] },
  ...{ middle: null, isPatterned: true, counted: [], isAside: false, hasDots: true },
  ...{ ground: null, drawing: null },
};
const ANSWER: ShownAnswer = {
  ...{ id: 'spread', title: 'How is it <spread> & "where"?', subject: 'Markets', sentences: [] },
  tables: [{ id: 'none', title: '', columns: [], rows: [] }],
  key: [
    { sign: { kind: 'shade', shade: 0 }, text: '0' },
    { sign: { kind: 'shade', shade: 3 }, text: '1–3' },
    { sign: { kind: 'hatch' }, text: 'None, and > 2 km from the metro' },
  ],
  ...{ doubt: [], method: [] },
};

await addTexts(loadAnalyseDictionary);

async function drawn(change: Partial<MapSources> = {}) {
  const sources: MapSources = {
    ...{ picture: PICTURE, answer: ANSWER, subdistricts: SUBDISTRICTS },
    places: [place('a', 120.02, 0), place('b', 120.07, 20), place('c', 120.15, 400)],
    source: {
      loadGround: ({ widthMeters, heightMeters }) =>
        Promise.resolve({
          ...{ width: widthMeters, height: heightMeters, buildings: '', greens: '', streets: [] },
          water: 'M0 0L900 0L900 900Z',
        }),
    },
    texts: await loadTexts('en'),
    ...change,
  };
  const { svg } = await chartPicture(
    { draw: () => drawAnswerMap(sources) },
    {
      title: sources.answer.title,
      subtitle: 'Markets',
      credits: 'Data © OpenStreetMap contributors, ODbL 1.0',
    },
  );
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return { svg, picture: read.documentElement };
}

const texts = (picture: Element) =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
const subpaths = (picture: Element, dots: string) =>
  (picture.querySelector(`[data-dots="${dots}"]`)?.getAttribute('d') ?? '').split('M').length - 1;

it('the map of an answer is saved as lines: every area in the colour of its key, every place, waters, scale and credits', async () => {
  const { svg, picture } = await drawn();
  const fills = [...picture.querySelectorAll('[data-area]')].map((path) => path.getAttribute('fill'));
  expect(fills).toEqual([PAPER_TOKENS.sequence[0], PAPER_TOKENS.sequence[3]]);
  const keys = [...picture.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
  for (const fill of fills) expect(keys).toContain(fill);
  const edges = [...picture.querySelectorAll('[data-edge]')].map((path) => path.getAttribute('fill'));
  expect(edges).toEqual(['none', 'url(#pattern-3)', 'url(#pattern-gap)']);
  for (const url of edges.slice(1)) {
    expect(picture.querySelector(url?.slice(4, -1) ?? '')).not.toBeNull();
    expect(keys).toContain(url);
  }
  expect([subpaths(picture, 'exact'), subpaths(picture, 'about')]).toEqual([2, 1]);
  expect(picture.querySelector('[data-waters]')?.getAttribute('d')).toBe('M0 0L900 0L900 900Z');
  const told = texts(picture);
  expect(told).toEqual(
    expect.arrayContaining([ANSWER.title, '<west> & Co', '0', '1–3', 'None, and > 2 km from the metro']),
  );
  expect(told).toEqual(expect.arrayContaining(['A place that is counted', 'What is looked at']));
  expect(told.some((text) => /^\d+\skm$/.test(text))).toBe(true);
  expect(told.join(' ')).toContain('ODbL 1.0');
  // What is a word stays one: nothing of it is read as markup, and nothing needs a page.
  expect(svg).not.toMatch(/<west>|<spread>/);
  expect(picture.querySelector('[class], [style], script, image')).toBeNull();
});

it('the map is drawn without its waters where they cannot be read, and in the area in which is counted alone', async () => {
  const { picture } = await drawn({
    picture: { ...PICTURE, ground: square(120, 120.05), hasDots: false },
    source: { loadGround: () => Promise.resolve(null) },
  });
  expect(picture.querySelector('[data-waters]')).toBeNull();
  expect(picture.querySelector('[data-dots]')).toBeNull();
  expect(texts(picture)).toContain('The area in which is counted');
  expect(texts(picture)).not.toContain('<east> & Co');
});

it('cells of homes, proposed sites by number, and cells by chance are drawn as the key says', async () => {
  const { picture } = await drawn({
    picture: {
      ...PICTURE,
      ...{ shaded: [], isPatterned: false, homes: [lngLat(120.01, 30.01)] },
      cells: [
        { geometry: square(120, 120.01), shade: 4 },
        { geometry: square(120.01, 120.02), shade: null, lines: 'gap' },
      ],
      heat: [
        { geometry: square(120.1, 120.15), heat: 'hot' },
        { geometry: square(120.15, 120.2), heat: 'cold' },
      ],
      siting: {
        sites: [lngLat(120.02, 30.02), lngLat(120.04, 30.04)],
        ...{
          near: [[120, 30, 120.01, 30.01]],
          far: [],
          unmapped: [[120.04, 30, 120.05, 30.01]],
          gained: [[120.02, 30.02, 120.03, 30.03]],
        },
      },
    },
    answer: { ...ANSWER, key: [{ sign: { kind: 'outline' }, text: 'Fewer than by chance' }] },
  });
  const cells = [...picture.querySelectorAll('[data-cell]')].map((path) => path.getAttribute('fill'));
  expect(cells).toEqual([PAPER_TOKENS.sequence[4], 'url(#pattern-gap)']);
  expect([...picture.querySelectorAll('[data-heat]')].map((path) => path.getAttribute('data-heat'))).toEqual([
    'hot',
    'cold',
  ]);
  const broken = picture.querySelector('[data-heat="cold"]')?.getAttribute('stroke-dasharray');
  expect(picture.querySelector(`rect[stroke-dasharray="${broken ?? ''}"]`)).not.toBeNull();
  expect([...picture.querySelectorAll('[data-site] text')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '2',
  ]);
  expect(subpaths(picture, 'homes')).toBe(1);
});
