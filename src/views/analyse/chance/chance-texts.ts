import {
  type ChanceOutcome,
  type ChanceTest,
  LEAST_TESTED,
  RESAMPLES,
  SIMULATIONS,
  type TestedChance,
} from '../../../domain/chance/chance-question.ts';
import { curveDepartures } from '../../../domain/chance/curve-departures.ts';
import { describeChance } from '../../../domain/chance/describe-chance.ts';
import { LEAST_OF_KIND } from '../../../domain/chance/pair-steps.ts';
import type { Ranged } from '../../../domain/chance/ranged.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** A number with so many decimals, as it is shown and saved. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

const P_DECIMALS = 3;

/** How each test is written; metres are whole. */
const TEST_UNITS: Readonly<Record<ChanceTest, { decimals: number; unit: 'meters' | null }>> = {
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

/** What came out, in sentences. */
export function chanceSentences(texts: Texts, outcome: ChanceOutcome): readonly string[] {
  const { t, format } = texts;
  const outside =
    outcome.outsideCount === 0 ? [] : [t('analyse.sentence.outside', { count: outcome.outsideCount })];
  if (outcome.kind === 'too-few')
    return [t('analyse.chance.tooFew', { count: outcome.count, least: LEAST_TESTED }), ...outside];
  const { count, testedCount, rows } = outcome;
  const nearest = rows.find(({ test }) => test === 'nearest');
  return [
    verdictSentence(texts, outcome),
    ...(nearest === undefined
      ? []
      : [
          t('analyse.chance.nearestSentence', {
            real: format.distance(nearest.statistic.value),
            from: format.distance(nearest.chance.from),
            to: format.distance(nearest.chance.to),
          }),
        ]),
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
export function nearestSentence({ t, format }: Texts, { rows, nearest }: TestedChance): string {
  const real = rows.find(({ test }) => test === 'nearest')?.statistic.value ?? NaN;
  const { chanceMeters, clarkEvans } = nearest;
  return t('analyse.chance.nearest.sentence', {
    real: format.distance(real),
    chance: format.distance(chanceMeters),
    ratio: rounded(real / chanceMeters, DECIMALS_OF_RATIO),
    naive: rounded(clarkEvans.naive, DECIMALS_OF_RATIO),
    donnelly: rounded(clarkEvans.donnelly, DECIMALS_OF_RATIO),
  });
}

const METERS_PER_KM = 1000;

/** How it was found. */
export function chanceMethod({ t }: Texts, outcome: ChanceOutcome | null): readonly string[] {
  const values = {
    simulations: SIMULATIONS,
    least: 1 / (SIMULATIONS + 1),
    resamples: RESAMPLES,
    leastOfKind: LEAST_OF_KIND,
  };
  const squares =
    outcome?.kind === 'tested'
      ? [
          t('analyse.chance.method.cells', {
            side: rounded(outcome.squares.sideMeters / METERS_PER_KM, 1),
            squares: outcome.squares.count,
          }),
        ]
      : [];
  return [
    ...(['test', 'ground', 'simulate', 'ripley'] as const).map((part) =>
      t(`analyse.chance.method.${part}`, values),
    ),
    ...squares,
    ...(['pair', 'doubt', 'steady', 'sources'] as const).map((part) =>
      t(`analyse.chance.method.${part}`, values),
    ),
  ];
}
