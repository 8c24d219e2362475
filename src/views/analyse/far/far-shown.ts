import { minutesText } from '../spread/spread-texts.ts';
import {
  type FarRow,
  furthestHomes,
  type HomeAnswer,
  type NearCount,
  RADIUS_METERS,
} from '../../../domain/far/far-rows.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { ShownAnswer, ShownCell, ShownTable } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';

const METHOD = ['homes', 'walk', 'range', 'radius', 'limits'] as const;

/** How the walks are found. */
export const farMethod = ({ t }: Texts): readonly string[] =>
  METHOD.map((part) => t(`analyse.far.method.${part}`));

/** What is answered, in sentences. */
export function farSentences({ t }: Texts, whole: NearCount, minutes: WithinMinutes): readonly string[] {
  const { homes, near, from, to, inRadius } = whole;
  const values = { homes, near, minutes, percent: percentOf(near, homes) };
  const radius = { meters: RADIUS_METERS[minutes], percent: percentOf(inRadius, homes) };
  return [
    t('analyse.far.sentence', values),
    ...(from === to ? [] : [t('analyse.far.range', { from, to })]),
    t('analyse.far.radius', radius),
  ];
}

/** Those with the least first. */
export const byShare = (rows: readonly FarRow[]): readonly FarRow[] =>
  rows.filter(({ homes }) => homes > 0).toSorted((a, b) => a.near / a.homes - b.near / b.homes);

const minutesCell = (texts: Texts, minutes: number): ShownCell =>
  minutes === Infinity ? minutesText(texts, minutes) : Math.round(minutes);

function areaTable(texts: Texts, rows: readonly FarRow[]): ShownTable {
  const { t, pickName } = texts;
  const percent = { unit: t('analyse.save.unit.percent'), kind: 'number' } as const;
  return {
    id: 'sub-districts',
    title: t('analyse.far.table'),
    columns: [
      { key: 'name', title: t('analyse.far.column.name'), unit: null, kind: 'text' },
      { key: 'estates', title: t('analyse.far.column.homes'), unit: null, kind: 'number' },
      { key: 'near', title: t('analyse.far.column.near'), ...percent },
      { key: 'nearFrom', title: t('analyse.save.column.nearFrom'), ...percent, bound: 'from' },
      { key: 'nearTo', title: t('analyse.save.column.nearTo'), ...percent, bound: 'to' },
      { key: 'inRadius', title: t('analyse.far.column.radius'), ...percent },
      { key: 'minutes', title: t('analyse.far.column.minutes'), unit: null, kind: 'number' },
    ],
    rows: byShare(rows).map(({ area, homes, near, from, to, inRadius, minutes }) => ({
      id: area.id,
      cells: [
        pickName(area.properties),
        homes,
        ...[near, from, to, inRadius].map((part) => percentOf(part, homes)),
        minutes === null ? t('analyse.tooFew') : minutesCell(texts, minutes.usual),
      ],
      geometry: area.geometry,
    })),
  };
}

function homesTable(
  texts: Texts,
  homes: readonly HomeAnswer[],
  areas: readonly FarRow['area'][],
): ShownTable {
  const { t, pick, pickName } = texts;
  const minutes = { unit: t('analyse.save.unit.minutes'), kind: 'number' } as const;
  const nameOf = (id: string): string | null => {
    const area = areas.find((each) => each.id === id);
    return area === undefined ? null : pickName(area.properties);
  };
  return {
    id: 'far-estates',
    title: t('analyse.far.list', { count: homes.length }),
    columns: [
      { key: 'name', title: t('analyse.save.column.home'), unit: null, kind: 'text' },
      { key: 'subdistrict', title: t('analyse.far.column.name'), unit: null, kind: 'text' },
      { key: 'minutes', title: t('analyse.save.column.homeMinutes'), ...minutes },
      { key: 'minutesFrom', title: t('analyse.save.column.from'), ...minutes, bound: 'from' },
      { key: 'minutesTo', title: t('analyse.save.column.to'), ...minutes, bound: 'to' },
      {
        key: 'straightMeters',
        title: t('analyse.save.column.straight'),
        unit: t('analyse.save.unit.meters'),
        kind: 'number',
      },
    ],
    rows: homes.map(({ home, nearest: { walk, straightMeters } }) => ({
      id: home.id,
      cells: [
        pick({ zh: home.name, en: home.nameEn ?? home.name }),
        nameOf(home.subdistrictId),
        ...[walk.usual, walk.from, walk.to].map((each) => minutesCell(texts, each)),
        Number.isFinite(straightMeters) ? Math.round(straightMeters / 10) * 10 : null,
      ],
      geometry: { type: 'Point', coordinates: home.point },
    })),
  };
}

export type FarFound = Readonly<{
  homes: readonly HomeAnswer[];
  whole: NearCount;
  rows: readonly FarRow[];
  within: WithinMinutes;
}>;

/** Who is far, as it is shown. */
export function farShown(
  texts: Texts,
  { homes, whole, rows, within, subject }: FarFound & Readonly<{ subject: string }>,
): ShownAnswer {
  const { t } = texts;
  return {
    id: `far-${within}-min`,
    title: t('analyse.headingFar'),
    subject,
    sentences: farSentences(texts, whole, within),
    tables: [
      areaTable(texts, rows),
      homesTable(
        texts,
        furthestHomes(homes, within),
        rows.map(({ area }) => area),
      ),
    ],
    key: [
      ...[0, 1, 2, 3, 4].map((shade) => ({
        sign: { kind: 'shade', shade } as const,
        text: t('analyse.save.key.share', { from: shade * 20, to: shade * 20 + 20 }),
      })),
      { sign: { kind: 'dot' }, text: t('analyse.save.key.home', { minutes: within }) },
    ],
    doubt: [t('analyse.far.method.homes'), t('analyse.far.method.range'), t('analyse.far.method.limits')],
    method: farMethod(texts),
  };
}
