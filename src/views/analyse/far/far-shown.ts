import { farMethod, farSentences, gapTexts } from './far-texts.ts';
import { minutesText } from '../spread/spread-texts.ts';
import { type EstateWalk, furthestEstates } from '../../../domain/far/far-estates.ts';
import { type FarRow, type FarShares, unmappedRatio } from '../../../domain/far/far-shares.ts';
import type { Ranged } from '../../../domain/study/drawn-range.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { ShownAnswer, ShownCell, ShownColumn, ShownTable } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import type { FarMeasure } from '../../../schema/far-choices.ts';

const minutesCell = (texts: Texts, minutes: number): ShownCell =>
  minutes === Infinity ? minutesText(texts, minutes) : Math.round(minutes);

const rangeCells = ({ usual, from, to }: Ranged, cell: (value: number) => ShownCell): readonly ShownCell[] =>
  [usual, from, to].map(cell);

/** What a range is told in: a column for each of its ends. */
const BOUNDS = [
  { ending: 'From', bound: 'from' },
  { ending: 'To', bound: 'to' },
] as const;

const NOTHING: readonly ShownCell[] = [null, null, null];

function areaColumns({ t }: Texts, measure: FarMeasure): readonly ShownColumn[] {
  const [percent, minutes] = [t('analyse.save.unit.percent'), t('analyse.save.unit.minutes')];
  const column = (key: string, title: string, unit: string): ShownColumn => {
    const bound = BOUNDS.find((each) => key.endsWith(each.ending))?.bound;
    return { ...{ key, title, unit }, kind: 'number', ...(bound === undefined ? {} : { bound }) };
  };
  return [
    { key: 'name', title: t('analyse.far.column.name'), unit: null, kind: 'text' },
    column('near', t('analyse.far.column.near'), percent),
    column('nearFrom', t('analyse.far.column.nearFrom'), percent),
    column('nearTo', t('analyse.far.column.nearTo'), percent),
    column('inRadius', t('analyse.far.column.radius'), percent),
    column('inRadiusFrom', t('analyse.far.column.radiusFrom'), percent),
    column('inRadiusTo', t('analyse.far.column.radiusTo'), percent),
    column('unmapped', t(`analyse.far.column.unmapped.${measure}`), percent),
    column(measure, t(`analyse.far.column.whole.${measure}`), t(`analyse.far.unit.${measure}`)),
    column('median', t('analyse.far.column.median'), minutes),
    column('medianFrom', t('analyse.far.column.medianFrom'), minutes),
    column('medianTo', t('analyse.far.column.medianTo'), minutes),
  ];
}

function areaCells(texts: Texts, row: FarRow, measure: FarMeasure): readonly ShownCell[] {
  const share = row[measure];
  const unmapped = unmappedRatio(row, measure);
  const hasShare = share !== null && share.mapped > 0;
  const percent = (part: number): number => percentOf(part, share?.mapped ?? 0);
  return [
    texts.pickName(row.area.properties),
    ...(hasShare ? rangeCells(share.near, percent) : NOTHING),
    ...(hasShare ? rangeCells(share.inRadius, percent) : NOTHING),
    unmapped === null ? null : percentOf(unmapped, 1),
    share === null ? null : Math.round(share.mapped),
    ...(row.median === null ? NOTHING : rangeCells(row.median, (minutes) => minutesCell(texts, minutes))),
  ];
}

function estatesTable(
  texts: Texts,
  walks: readonly EstateWalk[],
  minutes: number,
  areas: readonly FarRow['area'][],
): ShownTable {
  const { t, pick, pickName } = texts;
  const nameOf = (id: string): string | null => {
    const area = areas.find((each) => each.id === id);
    return area === undefined ? null : pickName(area.properties);
  };
  return {
    id: 'far-estates',
    title: t('analyse.far.list', { count: walks.length, minutes }),
    columns: [
      { key: 'name', title: t('analyse.save.column.home'), unit: null, kind: 'text' },
      { key: 'subdistrict', title: t('analyse.far.column.name'), unit: null, kind: 'text' },
      {
        key: 'minutes',
        title: t('analyse.save.column.homeMinutes'),
        unit: t('analyse.save.unit.minutes'),
        kind: 'number',
      },
      {
        key: 'straightMeters',
        title: t('analyse.save.column.straight'),
        unit: t('analyse.save.unit.meters'),
        kind: 'number',
      },
    ],
    rows: walks.map(({ estate: { id, name, nameEn, point, subdistrictId }, minutes, straightMeters }) => ({
      id,
      cells: [
        pick({ zh: name, en: nameEn ?? name }),
        nameOf(subdistrictId),
        minutesCell(texts, minutes),
        Number.isFinite(straightMeters) ? Math.round(straightMeters / 10) * 10 : null,
      ],
      geometry: { type: 'Point', coordinates: point },
    })),
  };
}

type Shown = Readonly<{
  whole: FarShares;
  /** In the order of the table. */
  rows: readonly FarRow[];
  walks: readonly EstateWalk[];
  within: WithinMinutes;
  measure: FarMeasure;
  subject: string;
}>;

/** Who is far, as it is shown. */
export function farShown(texts: Texts, { whole, rows, walks, within, measure, subject }: Shown): ShownAnswer {
  const { t } = texts;
  const areas: ShownTable = {
    id: 'sub-districts',
    title: t('analyse.far.table'),
    columns: areaColumns(texts, measure),
    rows: rows.map((row) => ({
      id: row.area.id,
      cells: areaCells(texts, row, measure),
      geometry: row.area.geometry,
    })),
  };
  const estates = estatesTable(
    texts,
    furthestEstates(walks, within),
    within,
    rows.map(({ area }) => area),
  );
  return {
    id: `far-${measure}-${within}-min`,
    title: t('analyse.headingFar'),
    subject,
    sentences: farSentences(texts, whole, measure, within),
    tables: [areas, estates],
    key: [
      ...gapTexts(texts, 'printed').map((text, shade) => ({ sign: { kind: 'shade', shade } as const, text })),
      { sign: { kind: 'unmapped' }, text: t('analyse.far.key.unmapped') },
      ...(measure === 'estates'
        ? [{ sign: { kind: 'dot' } as const, text: t('analyse.far.key.estates', { minutes: within }) }]
        : []),
    ],
    doubt: [t('analyse.far.method.range'), t('analyse.far.method.unmapped'), t('analyse.far.method.limits')],
    method: farMethod(texts),
  };
}
