import {
  gainValue,
  landSentence,
  type LookedAt,
  namesOf,
  roundedHectares,
  siteNameText,
  sitingSentences,
  standingValue,
} from './siting-texts.ts';
import type { EffectCount } from '../../../domain/siting/site-effect.ts';
import type { Ranged } from '../../../domain/study/drawn-range.ts';
import {
  rounded,
  type ShownAnswer,
  type ShownColumn,
  type ShownTable,
} from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';

const METHOD = ['walk', 'cover', 'mean', 'greedy', 'exact', 'limits'] as const;

/** How the sites are found. */
export const sitingMethod = ({ t }: Texts, isOwn: boolean): readonly string[] => [
  candidatesText(t, isOwn),
  ...METHOD.map((part) => t(`analyse.siting.method.${part}`)),
];

/** Where one more may be: the reader's own points, or those of the grid. */
const candidatesText = (t: Texts['t'], isOwn: boolean): string =>
  t(isOwn ? 'analyse.siting.method.ownCandidates' : 'analyse.siting.method.candidates');

type AreaCount = Readonly<{ area: SubdistrictFeature; count: EffectCount }>;

/** The sub-districts with residential land, those with the greatest change first. */
export const byGain = ({ areas, effect }: LookedAt): readonly AreaCount[] => {
  return areas
    .flatMap((area, index): AreaCount[] => {
      const count = effect.areas[index];
      return count === undefined || count.hectares === 0 ? [] : [{ area, count }];
    })
    .sort((a, b) => b.count.gain.usual - a.count.gain.usual);
};

/** A number with the places as they are marked, and in two more columns between what it lies. */
const rangedColumns = ({ t }: Texts, key: string, title: string, unit: string): readonly ShownColumn[] => [
  { ...{ key, title, unit }, kind: 'number' },
  {
    ...{ key: `${key}From`, title: t('analyse.save.column.least', { of: title }), unit },
    ...({ kind: 'number', bound: 'from' } as const),
  },
  {
    ...{ key: `${key}To`, title: t('analyse.save.column.most', { of: title }), unit },
    ...({ kind: 'number', bound: 'to' } as const),
  },
];

const rangedCells = (
  { usual, from, to }: Ranged,
  valueOf: (amount: number) => number | null,
): readonly (number | null)[] => [usual, from, to].map(valueOf);

function areaTable(texts: Texts, looked: LookedAt): ShownTable {
  const { t, pickName } = texts;
  const { siting } = looked;
  const isCover = siting.goal.goal === 'cover';
  const hectares = t('analyse.siting.save.hectares');
  const standing = t(isCover ? 'analyse.siting.save.percent' : 'analyse.siting.save.minutes');
  const gain = isCover ? hectares : standing;
  return {
    id: 'before-after',
    title: t('analyse.siting.table'),
    columns: [
      { key: 'name', title: t('analyse.siting.column.name'), unit: null, kind: 'text' },
      { key: 'land', title: t('analyse.siting.column.land'), unit: hectares, kind: 'number' },
      ...rangedColumns(texts, 'before', t('analyse.siting.column.before'), standing),
      ...rangedColumns(texts, 'after', t('analyse.siting.column.after'), standing),
      ...rangedColumns(texts, 'gain', t('analyse.siting.column.gain'), gain),
    ],
    rows: byGain(looked).map(({ area, count }) => ({
      id: area.id,
      cells: [
        pickName(area.properties),
        roundedHectares(count.hectares),
        ...rangedCells(count.before, (amount) => standingValue(siting, count, amount)),
        ...rangedCells(count.after, (amount) => standingValue(siting, count, amount)),
        ...rangedCells(count.gain, (amount) => gainValue(siting, count.hectares, amount)),
      ],
      geometry: area.geometry,
    })),
  };
}

/** Of degrees, as in the GeoJSON: a tenth of a metre. */
const DEGREE_DECIMALS = 6;

function siteColumns(texts: Texts, { siting: { goal } }: LookedAt): readonly ShownColumn[] {
  const { t } = texts;
  const unit = t(goal.goal === 'cover' ? 'analyse.siting.save.hectares' : 'analyse.siting.save.minutes');
  return [
    { key: 'number', title: t('analyse.siting.sites.number'), unit: null, kind: 'number' },
    { key: 'place', title: t('analyse.siting.sites.place'), unit: null, kind: 'text' },
    { key: 'subdistrict', title: t('analyse.siting.sites.area'), unit: null, kind: 'text' },
    ...rangedColumns(texts, 'gain', t('analyse.siting.sites.gain'), unit),
    {
      key: 'lng',
      title: t('analyse.siting.save.lng'),
      unit: t('analyse.siting.save.degrees'),
      kind: 'number',
    },
    {
      key: 'lat',
      title: t('analyse.siting.save.lat'),
      unit: t('analyse.siting.save.degrees'),
      kind: 'number',
    },
  ];
}

function siteTable(texts: Texts, looked: LookedAt): ShownTable {
  const { t, pickName } = texts;
  const { siting, sites, effect } = looked;
  const { residential } = siting.demand.land;
  const names = namesOf(looked);
  return {
    id: 'proposed-places',
    title: t('analyse.siting.list'),
    columns: siteColumns(texts, looked),
    rows: sites.map((site, index) => {
      const [name, point] = [names[index] ?? null, siting.walks.candidates[site]?.point];
      const area = name?.area ?? null;
      const added = effect.added[index] ?? { usual: 0, from: 0, to: 0 };
      return {
        id: String(index + 1),
        cells: [
          index + 1,
          name === null ? null : siteNameText(texts, name),
          area === null ? null : pickName(area.properties),
          ...rangedCells(added, (gain) => gainValue(siting, residential, gain)),
          ...[point?.[0], point?.[1]].map((degrees) =>
            degrees === undefined ? null : rounded(degrees, DEGREE_DECIMALS),
          ),
        ],
        geometry: point === undefined ? null : { type: 'Point', coordinates: point },
      };
    }),
  };
}

/** Where more would help most, as it is shown. */
export function sitingShown(
  texts: Texts,
  { within, subject, ...looked }: LookedAt & Readonly<{ within: WithinMinutes; subject: string }>,
): ShownAnswer {
  const { t } = texts;
  const { siting, sites } = looked;
  const { goal } = siting.goal;
  return {
    id: `siting-${goal}-${String(sites.length)}`,
    title: t('analyse.headingSiting'),
    subject,
    sentences: sitingSentences(texts, looked),
    tables: [areaTable(texts, looked), siteTable(texts, looked)],
    key: [
      { sign: { kind: 'shade', shade: 2 }, text: t('analyse.siting.key.near', { minutes: within }) },
      { sign: { kind: 'hatch' }, text: t('analyse.siting.key.far') },
      { sign: { kind: 'unmapped' }, text: t('analyse.siting.key.unmapped') },
      { sign: { kind: 'shade', shade: 4 }, text: t(`analyse.siting.key.${goal}`) },
      { sign: { kind: 'dot' }, text: t('analyse.siting.key.sitePrinted') },
    ],
    doubt: [
      landSentence(texts, siting),
      candidatesText(t, siting.own !== null),
      t('analyse.siting.method.limits'),
    ],
    method: sitingMethod(texts, siting.own !== null),
  };
}
