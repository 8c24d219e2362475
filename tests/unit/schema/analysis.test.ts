import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPARED,
  GREATEST_SEED,
  HEXAGON_SORTS,
  PAIR_METERS,
  SPREAD_SORTS,
  SPREAD_WAYS,
  WITHIN_MINUTES,
} from '../../../src/schema/analyse-choices.ts';
import { FAR_MEASURES, FAR_SORTS } from '../../../src/schema/far-choices.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { SITE_COUNTS, SITING_GOALS } from '../../../src/schema/siting-choices.ts';
import { EVERYDAY_SUBJECTS, PROGRAMME, type Subject } from '../../../src/schema/study-subject.ts';
import type { Ground } from '../../../src/schema/ground-choice.ts';
import { formatAnalysis, parseAnalysis } from '../../../src/schema/analysis.ts';

/** To the four decimals that a link tells. */
const sites = fc
  .tuple(fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -900_000, max: 900_000 }))
  .map(([lng, lat]) => lngLat(lng / 10_000, lat / 10_000));
const point = fc
  .tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 }))
  .map(([lng, lat]) => lngLat(lng / 100_000, lat / 100_000));
const ring = fc.array(point, { minLength: 3, maxLength: 12 });
const grounds = fc.oneof(
  fc.constantFrom<Ground[]>({ kind: 'subdistricts', ids: ['gudang', 'xixi'] }),
  fc.record({
    kind: fc.constant('circle' as const),
    center: point,
    radiusMeters: fc.integer({ min: 50, max: 30_000 }),
  }),
  fc.record({
    kind: fc.constant('shape' as const),
    from: fc.constantFrom(...(['drawn', 'reach', 'tour', 'file'] as const)),
    polygons: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
);

const analyses = fc.record({
  ground: fc.option(grounds, { nil: null }),
  subject: fc.constantFrom<Subject[]>(PROGRAMME, ...EVERYDAY_SUBJECTS, 'own-7f3a'),
  areaId: fc.option(fc.constantFrom('gudang', 'xixi'), { nil: null }),
  spreadWay: fc.constantFrom(...SPREAD_WAYS),
  seed: fc.nat(GREATEST_SEED),
  compared: fc.constantFrom(...COMPARED),
  firstId: fc.option(fc.constantFrom('market', 'everyday-bus'), { nil: null }),
  secondId: fc.option(fc.constantFrom('under-construction', 'gudang'), { nil: null }),
  isPatterned: fc.boolean(),
  showsMiddle: fc.boolean(),
  hexAcrossMeters: fc.constantFrom(500, 1100, 1300, 3000),
  cellId: fc.option(fc.constantFrom('0', '262151'), { nil: null }),
  pairKinds: fc.constantFrom(null, ['market', 'transport'] as const),
  pairMeters: fc.constantFrom(...PAIR_METERS),
  spreadSort: fc.constantFrom(...SPREAD_SORTS),
  hexagonSort: fc.constantFrom(...HEXAGON_SORTS),
  walkTo: fc.constantFrom(...EVERYDAY_SUBJECTS, PROGRAMME),
  withinMinutes: fc.constantFrom(...WITHIN_MINUTES),
  stepFree: fc.boolean(),
  farMeasure: fc.constantFrom(...FAR_MEASURES),
  farSort: fc.constantFrom(...FAR_SORTS),
  circleId: fc.option(fc.constantFrom('elderly-care-circle'), { nil: null }),
  sitingGoal: fc.constantFrom(...SITING_GOALS),
  siteCount: fc.constantFrom(...SITE_COUNTS),
  siteOwnId: fc.option(fc.constantFrom('7f3a'), { nil: null }),
  siteAreaId: fc.option(fc.constantFrom('gudang', 'xixi'), { nil: null }),
  movedSites: fc.array(sites, { maxLength: 5 }),
});

describe('the choices of Analyse in a link', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        expect(parseAnalysis(formatAnalysis(analysis))).toEqual(analysis);
      }),
    );
  });

  it('have a key of their own each', () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const keys = formatAnalysis(analysis)
          .split('~')
          .map((part) => part.slice(0, part.indexOf('.')));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('are written in characters that a link in a chat keeps', () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        expect(formatAnalysis(analysis)).toMatch(/^[\w.,:~-]*$/u);
      }),
    );
  });

  it('never throw, and take the usual for what they cannot read', () => {
    const usual = parseAnalysis('');
    expect(
      parseAnalysis(
        'within.7~rows~area~~of.everyday-hotel~two.moons~first.A_~size.450~size.1150~size.x~cell.-3~cell.a~seed.-1~seed.1e3~by.moon~pair.market,market~constructor.1~__proto__.x~goal.max~more.6~at.1_2,3~at.9999999_1',
      ),
    ).toEqual(usual);
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseAnalysis(text);
      }),
    );
  });
});
