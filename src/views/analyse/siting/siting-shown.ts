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
import { rounded, type ShownAnswer, type ShownTable } from '../../../domain/study/shown-answer.ts';
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
  const changeOf = ({ count: { before, after } }: AreaCount): number => Math.abs(after - before);
  return areas
    .flatMap((area, index): AreaCount[] => {
      const count = effect.areas[index];
      return count === undefined || count.hectares === 0 ? [] : [{ area, count }];
    })
    .sort((a, b) => changeOf(b) - changeOf(a));
};

function areaTable(texts: Texts, looked: LookedAt): ShownTable {
  const { t, pickName } = texts;
  const { siting } = looked;
  const isCover = siting.goal.goal === 'cover';
  const standing = {
    unit: t(isCover ? 'analyse.siting.save.percent' : 'analyse.siting.save.minutes'),
    kind: 'number',
  } as const;
  const hectares = { unit: t('analyse.siting.save.hectares'), kind: 'number' } as const;
  return {
    id: 'before-after',
    title: t('analyse.siting.table'),
    columns: [
      { key: 'name', title: t('analyse.siting.column.name'), unit: null, kind: 'text' },
      { key: 'land', title: t('analyse.siting.column.land'), ...hectares },
      { key: 'before', title: t('analyse.siting.column.before'), ...standing },
      { key: 'after', title: t('analyse.siting.column.after'), ...standing },
      { key: 'gain', title: t('analyse.siting.column.gain'), ...(isCover ? hectares : standing) },
    ],
    rows: byGain(looked).map(({ area, count }) => ({
      id: area.id,
      cells: [
        pickName(area.properties),
        roundedHectares(count.hectares),
        standingValue(siting, count, count.before),
        standingValue(siting, count, count.after),
        gainValue(siting, count),
      ],
      geometry: area.geometry,
    })),
  };
}

function siteTable(texts: Texts, looked: LookedAt): ShownTable {
  const { t, pickName } = texts;
  const { siting, sites, effect } = looked;
  const isCover = siting.goal.goal === 'cover';
  const land = siting.demand.weights.reduce((sum, hectares) => sum + hectares, 0);
  const names = namesOf(looked);
  return {
    id: 'proposed-places',
    title: t('analyse.siting.list'),
    columns: [
      { key: 'number', title: t('analyse.siting.sites.number'), unit: null, kind: 'number' },
      { key: 'place', title: t('analyse.siting.sites.place'), unit: null, kind: 'text' },
      { key: 'subdistrict', title: t('analyse.siting.sites.area'), unit: null, kind: 'text' },
      {
        key: 'gain',
        title: t('analyse.siting.sites.gain'),
        unit: t(isCover ? 'analyse.siting.save.hectares' : 'analyse.siting.save.minutes'),
        kind: 'number',
      },
    ],
    rows: sites.map((site, index) => {
      const [name, point] = [names[index] ?? null, siting.walks.candidates[site]?.point];
      const area = name?.area ?? null;
      const added = effect.added[index] ?? 0;
      return {
        id: String(index + 1),
        cells: [
          index + 1,
          name === null ? null : siteNameText(texts, name),
          area === null ? null : pickName(area.properties),
          isCover ? roundedHectares(added) : rounded(added / (land || 1), 2),
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
