import { nameAt } from '../../../domain/own-data/own-set.ts';
import type { EffectCount, SiteEffect } from '../../../domain/siting/site-effect.ts';
import type { Ranged } from '../../../domain/study/drawn-range.ts';
import { nameSite, type SiteName } from '../../../domain/siting/site-name.ts';
import type { Siting } from '../../../domain/siting/siting.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';

/** Some sites of an answer, and what they bring. */
export type LookedAt = Readonly<{
  siting: Siting;
  sites: readonly number[];
  effect: SiteEffect;
  areas: readonly SubdistrictFeature[];
}>;

/** From so many on the tenths say nothing. */
const WHOLE_FROM = 10;

/** As it is written: tenths of small numbers only. */
export const roundedHectares = (hectares: number): number => rounded(hectares, hectares < WHOLE_FROM ? 1 : 0);

const tenthOf = (value: number): number => rounded(value, 1);

/** Hundredths of what is less than a tenth, so that a small change is not told as none. */
const roundedMinutes = (minutes: number): number => rounded(minutes, minutes < 0.1 ? 2 : 1);

const hectaresText = ({ t, format }: Texts, hectares: number): string =>
  t('analyse.siting.hectares', { value: format.number(roundedHectares(hectares)) });

const percentText = ({ t, format }: Texts, share: number): string =>
  t('analyse.siting.percent', { value: format.number(tenthOf(100 * share)) });

/** Share that is near, or mean minutes; null where there is no land. */
export const standingValue = ({ goal }: Siting, { hectares }: EffectCount, amount: number): number | null => {
  if (hectares === 0) return null;
  return goal.goal === 'cover' ? tenthOf((100 * amount) / hectares) : tenthOf(amount / hectares);
};

/** The same in words. */
export function standingText(texts: Texts, siting: Siting, count: EffectCount, amount: number): string {
  const value = standingValue(siting, count, amount);
  if (value === null) return texts.t('analyse.nothing');
  const number = texts.format.number(value);
  return siting.goal.goal === 'cover' ? texts.t('analyse.siting.percent', { value: number }) : number;
}

/** What is gained on some land: hectares that become near, or minutes that the mean falls by. */
export const gainValue = ({ goal }: Siting, hectares: number, gain: number): number =>
  goal.goal === 'cover' ? roundedHectares(gain) : roundedMinutes(hectares === 0 ? 0 : gain / hectares);

/** The same with its unit. */
export function gainText(texts: Texts, siting: Siting, gain: number): string {
  const { goal, demand } = siting;
  const value = texts.format.number(gainValue(siting, demand.land.residential, gain));
  return texts.t(goal.goal === 'cover' ? 'analyse.siting.hectares' : 'analyse.siting.saved', { value });
}

/** The same of an area, with its sign. */
export function changeText(texts: Texts, siting: Siting, { hectares, gain }: EffectCount): string {
  const value = texts.format.number(gainValue(siting, hectares, gain.usual));
  return siting.goal.goal === 'cover'
    ? `+${texts.t('analyse.siting.hectares', { value })}`
    : `−${texts.t('analyse.siting.saved', { value })}`;
}

/** Between which numbers it lies, as they are written; null where that is one number. */
export function spanText(
  { t }: Texts,
  { from, to }: Ranged,
  valueOf: (amount: number) => number | null,
): string | null {
  const [least, most] = [valueOf(from), valueOf(to)];
  return least === null || most === null || least === most
    ? null
    : t('analyse.range', { from: least, to: most });
}

export function siteNameText({ t, pick, pickName }: Texts, { own, street, estate, area }: SiteName): string {
  if (own !== null) return own;
  if (street !== null && estate !== null)
    return t('analyse.siting.at.both', { street: pick(street), estate: pick(estate) });
  if (street !== null) return t('analyse.siting.at.street', { street: pick(street) });
  if (estate !== null) return t('analyse.siting.at.estate', { estate: pick(estate) });
  return area === null
    ? t('analyse.siting.at.none')
    : t('analyse.siting.at.area', { area: pickName(area.properties) });
}

export const namesOf = ({ siting, sites, areas }: Omit<LookedAt, 'effect'>): readonly (SiteName | null)[] =>
  sites.map((site) => {
    const candidate = siting.walks.candidates[site];
    if (candidate === undefined) return null;
    const own = siting.own === null || candidate.own === null ? null : nameAt(siting.own, candidate.own);
    return nameSite(candidate, siting.estates, areas, own);
  });

function mainSentence(texts: Texts, { siting, sites, effect, areas }: LookedAt): string {
  const { whole } = effect;
  if (sites.length === 0) return texts.t('analyse.siting.sentence.nothing');
  const names = namesOf({ siting, sites, areas }).map((name) =>
    name === null ? '' : siteNameText(texts, name),
  );
  return texts.t(`analyse.siting.sentence.${siting.goal.goal}`, {
    count: sites.length,
    places: texts.format.list(names),
    minutes: siting.goal.minutes,
    gain: gainText(texts, siting, whole.gain.usual),
    before: standingText(texts, siting, whole, whole.before.usual),
    after: standingText(texts, siting, whole, whole.after.usual),
  });
}

/** How good the choice that was found is, and how good the simple way to it. */
function proofSentences(texts: Texts, siting: Siting): readonly string[] {
  const { t } = texts;
  const { gain, upper, isProven, greedyGain, sites } = siting.found;
  const candidates = siting.walks.candidates.length;
  const less = gain - greedyGain;
  // Sums of the same hectares in another sequence differ by rounding.
  const greedy = (): string =>
    less <= gain * 1e-9
      ? t('analyse.siting.sentence.greedySame')
      : t('analyse.siting.sentence.greedyLess', {
          less: gainText(texts, siting, less),
          percent: percentText(texts, less / gain),
        });
  return [
    isProven
      ? t('analyse.siting.sentence.exact', { candidates, count: sites.length })
      : t('analyse.siting.sentence.bounded', {
          gap: gainText(texts, siting, upper - gain),
          percent: percentText(texts, gain === 0 ? 1 : (upper - gain) / gain),
        }),
    // For one place both ways are the same.
    ...(sites.length === 1 ? [] : [greedy()]),
  ];
}

/** What the sites bring, in sentences; the first is the answer. */
export function sitingSentences(texts: Texts, looked: LookedAt): readonly string[] {
  const { siting, sites, effect } = looked;
  const { found, count } = siting;
  const isMoved = sites.some((site, index) => site !== found.sites[index]);
  const { usual, from, to } = effect.whole.gain;
  return [
    mainSentence(texts, looked),
    ...(from === to
      ? []
      : [
          texts.t('analyse.siting.sentence.range', {
            draws: siting.walks.now.draws.length,
            from: gainText(texts, siting, from),
            to: gainText(texts, siting, to),
          }),
        ]),
    ...(isMoved
      ? [
          texts.t('analyse.siting.sentence.moved', {
            less: gainText(texts, siting, Math.max(0, found.gain - usual)),
          }),
        ]
      : []),
    ...(isMoved || sites.length === 0 ? [] : proofSentences(texts, siting)),
    ...(sites.length > 0 && found.isProven && sites.length < count
      ? [texts.t('analyse.siting.sentence.enough', { count: sites.length })]
      : []),
  ];
}

/** What residential land is. */
export function landSentence(texts: Texts, { demand }: Siting): string {
  const { residential, bare, unmapped } = demand.land;
  return texts.t('analyse.siting.sentence.land', {
    land: hectaresText(texts, residential),
    bare: hectaresText(texts, bare),
    unmapped: hectaresText(texts, unmapped),
  });
}
