import { ownParts } from '../place/sites.ts';
import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Indicator, Report } from '../../schema/report.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { Section } from '../../schema/section.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { TourTitle } from '../../schema/tour.ts';

/** What a search can find. */
export type SearchTarget =
  | Readonly<{ kind: 'initiative'; initiative: Initiative }>
  | Readonly<{ kind: 'section'; section: Section }>
  | Readonly<{ kind: 'indicator'; indicator: Indicator }>
  | Readonly<{ kind: 'tour'; tour: TourTitle }>
  | Readonly<{ kind: 'place'; entry: GazetteerEntry }>;

/** Which text of a target was found, other than its name. */
export type TextOrigin =
  | Readonly<{ field: 'summary' | 'quote' | 'part' | 'address' | 'remark' | 'short-title' | 'not-said' }>
  | Readonly<{ field: 'fact'; factIndex: number }>;

export type TargetText = Readonly<{
  origin: TextOrigin;
  text: LocalizedText | Readonly<{ zh: string; en: null }>;
}>;

export type SearchContent = Readonly<{
  initiatives: readonly Initiative[];
  /** Null while or when there is no report. */
  report: Report | null;
  /** For the lines of the metro. */
  stations: readonly MetroStationFeature[];
  /** Tell where a station lies that the gazetteer does not have. */
  subdistricts: readonly SubdistrictFeature[];
}>;

/** The targets of the atlas's own; the gazetteer's follow them in an index. */
export function programmeTargets({
  initiatives,
  report,
  tours,
}: Pick<SearchContent, 'initiatives' | 'report'> &
  Readonly<{ tours: readonly TourTitle[] }>): readonly SearchTarget[] {
  return [
    ...initiatives.map((initiative) => ({ kind: 'initiative' as const, initiative })),
    ...(report?.sections ?? []).map((section) => ({ kind: 'section' as const, section })),
    ...(report?.indicators ?? []).map((indicator) => ({ kind: 'indicator' as const, indicator })),
    ...tours.map((tour) => ({ kind: 'tour' as const, tour })),
  ];
}

/** Unique among all targets. */
export function targetId(target: SearchTarget): string {
  switch (target.kind) {
    case 'initiative':
      return `initiative-${target.initiative.id}`;
    case 'section':
      return `section-${target.section.id}`;
    case 'indicator':
      return `indicator-${target.indicator.id}`;
    case 'tour':
      return `tour-${target.tour.id}`;
    case 'place':
      return `place-${target.entry.kind}-${target.entry.id}`;
  }
}

export function targetName(target: SearchTarget): Readonly<{ zh: string; en: string | null }> {
  switch (target.kind) {
    case 'initiative':
      return target.initiative.name;
    case 'section':
      return target.section.title;
    case 'indicator':
      return target.indicator.label;
    case 'tour':
      return target.tour.name;
    case 'place':
      return { zh: target.entry.name, en: target.entry.nameEn };
  }
}

/** Null for what has no place on the map. */
export function targetPoint(target: SearchTarget): LngLat | null {
  switch (target.kind) {
    case 'initiative':
      return target.initiative.location?.point ?? ownParts(target.initiative)[0]?.location.point ?? null;
    case 'place':
      return target.entry.point;
    case 'section':
    case 'indicator':
    case 'tour':
      return null;
  }
}

export function targetTexts(target: SearchTarget): readonly TargetText[] {
  switch (target.kind) {
    case 'initiative':
      return initiativeTexts(target.initiative);
    case 'section':
      return sectionTexts(target.section);
    case 'indicator':
      return [{ origin: { field: 'quote' }, text: { zh: target.indicator.quote, en: null } }];
    case 'tour':
      return [{ origin: { field: 'summary' }, text: target.tour.promise }];
    case 'place':
      return [];
  }
}

function initiativeTexts(initiative: Initiative): readonly TargetText[] {
  const { summary, quote, location, facts, remark } = initiative;
  const texts: TargetText[] = [{ origin: { field: 'summary' }, text: summary }];
  facts.forEach((fact, factIndex) => texts.push({ origin: { field: 'fact', factIndex }, text: fact.text }));
  if (quote !== null) texts.push({ origin: { field: 'quote' }, text: { zh: quote, en: null } });
  for (const { name } of ownParts(initiative)) texts.push({ origin: { field: 'part' }, text: name });
  if (location !== null && location.address !== null)
    texts.push({ origin: { field: 'address' }, text: location.address });
  if (remark !== null) texts.push({ origin: { field: 'remark' }, text: remark });
  return texts;
}

function sectionTexts({ shortTitle, summary, notSaid }: Section): readonly TargetText[] {
  return [
    { origin: { field: 'short-title' }, text: shortTitle },
    { origin: { field: 'summary' }, text: summary },
    ...(notSaid === null ? [] : [{ origin: { field: 'not-said' as const }, text: notSaid }]),
  ];
}
