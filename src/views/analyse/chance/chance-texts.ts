import {
  type ChanceOutcome,
  type ChanceTest,
  LEAST_TESTED,
  RESAMPLES,
  SIMULATIONS,
  type TestedChance,
  type TestRow,
} from '../../../domain/chance/chance-question.ts';
import { curveDepartures } from '../../../domain/chance/curve-departures.ts';
import { describeChance } from '../../../domain/chance/describe-chance.ts';
import { LEAST_OF_KIND } from '../../../domain/chance/pair-kinds.ts';
import type { Ranged } from '../../../domain/chance/ranged.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';

export const P_DECIMALS = 3;

/** How each test is written; metres are whole. */
export const TEST_UNITS: Readonly<Record<ChanceTest, { decimals: number; unit: 'meters' | null }>> = {
  deviation: { decimals: 0, unit: 'meters' },
  nearest: { decimals: 0, unit: 'meters' },
  offCenter: { decimals: 0, unit: 'meters' },
  chiSquare: { decimals: 1, unit: null },
  moran: { decimals: 2, unit: null },
  generalG: { decimals: 3, unit: null },
};

/** p with its range, where it has one. */
export function pText({ t }: Texts, ranged: Ranged): string {
  const p = rounded(ranged.value, P_DECIMALS);
  const [from, to] = [rounded(ranged.from, P_DECIMALS), rounded(ranged.to, P_DECIMALS)];
  return from === to ? t('analyse.chance.p', { p }) : t('analyse.chance.pRange', { p, from, to });
}

/** Only p's range: where it is on both sides of the level. */
export const pBetweenText = ({ t }: Texts, { from, to }: Ranged): string =>
  t('analyse.chance.pBetween', { from: rounded(from, P_DECIMALS), to: rounded(to, P_DECIMALS) });

/** The number of a test as it is written, with its unit. */
export function testText({ t, format }: Texts, test: ChanceTest, value: number): string {
  const { decimals, unit } = TEST_UNITS[test];
  const number = format.number(rounded(value, decimals));
  return unit === null ? number : t('content.distanceMeters', { value: number });
}

function verdictSentence(texts: Texts, outcome: TestedChance): string {
  const { kind, p, radiusMeters } = describeChance(outcome);
  return texts.t(`analyse.chance.verdict.${kind}`, {
    p: kind === 'undecided' ? pBetweenText(texts, p) : pText(texts, p),
    radius: texts.format.distance(radiusMeters),
  });
}

function heatSentences({ t }: Texts, { cells }: TestedChance): readonly string[] {
  const count = (heat: 'hot' | 'cold') => cells.filter((cell) => cell.heat === heat).length;
  const [hot, cold] = [count('hot'), count('cold')];
  if (hot + cold === 0) return [t('analyse.chance.heat.none')];
  return [
    ...(hot === 0 ? [] : [t('analyse.chance.heat.hot', { count: hot })]),
    ...(cold === 0 ? [] : [t('analyse.chance.heat.cold', { count: cold })]),
  ];
}

/** The row of the mean distance to the nearest other place. */
export function nearestOf({ rows }: Pick<TestedChance, 'rows'>): TestRow {
  const row = rows.find(({ test }) => test === 'nearest');
  if (row === undefined) throw new Error('The nearest neighbour was not tested.');
  return row;
}

/** What came out, in sentences. */
export function chanceSentences(texts: Texts, outcome: ChanceOutcome): readonly string[] {
  const { t, format } = texts;
  const outside =
    outcome.outsideCount === 0 ? [] : [t('analyse.sentence.outside', { count: outcome.outsideCount })];
  if (outcome.kind === 'too-few')
    return [t('analyse.chance.tooFew', { count: outcome.count, least: LEAST_TESTED }), ...outside];
  const { count, testedCount } = outcome;
  const nearest = nearestOf(outcome);
  return [
    verdictSentence(texts, outcome),
    t('analyse.chance.nearestSentence', {
      real: format.distance(nearest.statistic.value),
      from: format.distance(nearest.chance.from),
      to: format.distance(nearest.chance.to),
    }),
    ...heatSentences(texts, outcome),
    ...(testedCount === count ? [] : [t('analyse.chance.drawn', { total: count, tested: testedCount })]),
    ...outside,
  ];
}

/** Where the curve leaves the band, in a sentence. */
export function curveSentence({ t, format }: Texts, curve: TestedChance['curve']): string {
  const departures = curveDepartures(curve);
  if (departures.length === 0) return t('analyse.chance.curve.inside');
  const side = (isAbove: boolean): readonly string[] => {
    const ranges = departures
      .filter((departure) => departure.isAbove === isAbove)
      .map(({ fromMeters, toMeters }) =>
        fromMeters === toMeters
          ? format.distance(fromMeters)
          : t('analyse.chance.curve.rangesOf', {
              from: format.distance(fromMeters),
              to: format.distance(toMeters),
            }),
      );
    if (ranges.length === 0) return [];
    return [t(`analyse.chance.curve.${isAbove ? 'above' : 'below'}`, { ranges: format.list(ranges) })];
  };
  return t('analyse.chance.curve.sentence', {
    list: format.list([...side(true), ...side(false)]),
    band: format.distance(curve.bandMeters),
  });
}

const DECIMALS_OF_RATIO = 2;

/** How the mean distance compares with chance, and with what the textbook would say. */
export function nearestSentence({ t, format }: Texts, outcome: TestedChance): string {
  const real = nearestOf(outcome).statistic.value;
  const { chanceMeters, clarkEvans } = outcome.nearest;
  return t('analyse.chance.nearest.sentence', {
    real: format.distance(real),
    chance: format.distance(chanceMeters),
    ratio: rounded(real / chanceMeters, DECIMALS_OF_RATIO),
    naive: rounded(clarkEvans.naive, DECIMALS_OF_RATIO),
    donnelly: rounded(clarkEvans.donnelly, DECIMALS_OF_RATIO),
  });
}

const METERS_PER_KM = 1000;

type MethodPart = 'test' | 'ground' | 'simulate' | 'ripley' | 'pair' | 'doubt' | 'steady' | 'sources';

/** A part of how it was found, or of what it does not say. */
export const methodPart = ({ t }: Texts, part: MethodPart): string =>
  t(`analyse.chance.method.${part}`, {
    simulations: SIMULATIONS,
    least: 1 / (SIMULATIONS + 1),
    resamples: RESAMPLES,
    leastOfKind: LEAST_OF_KIND,
  });

function cellsMethod({ t }: Texts, outcome: ChanceOutcome | null): readonly string[] {
  if (outcome?.kind !== 'tested') return [];
  const { sideMeters, count } = outcome.squares;
  return [t('analyse.chance.method.cells', { side: rounded(sideMeters / METERS_PER_KM, 1), squares: count })];
}

/** How it was found. */
export const chanceMethod = (texts: Texts, outcome: ChanceOutcome | null): readonly string[] => [
  ...(['test', 'ground', 'simulate', 'ripley'] as const).map((part) => methodPart(texts, part)),
  ...cellsMethod(texts, outcome),
  ...(['pair', 'doubt', 'steady', 'sources'] as const).map((part) => methodPart(texts, part)),
];
