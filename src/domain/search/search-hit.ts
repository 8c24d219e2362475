import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { ContentLanguage } from '../../schema/localized-text.ts';
import type { Indicator } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import type { TourTitle } from '../../schema/tour.ts';
import type { IndexedText, SearchIndex } from './build-search-index.ts';
import type { FoldedQuery } from './collect-matches.ts';
import { FUZZY_TIER, NAME_TEXT, nameTier } from './match-table.ts';
import { cutExcerpt, mergeRanges } from './match-range.ts';
import type { HighlightedText, MatchRange } from './match-range.ts';
import { readName } from './read-name.ts';
import { targetId, targetName } from './search-target.ts';
import type { SearchTarget, TextOrigin } from './search-target.ts';

/** The longer text that matched where the name did not. */
export type SearchExcerpt = HighlightedText & Readonly<{ origin: TextOrigin; language: ContentLanguage }>;

type Found = Readonly<{
  /** Unique among the hits of an answer. */
  id: string;
  name: Readonly<{ zh: HighlightedText; en: HighlightedText | null }>;
  excerpt: SearchExcerpt | null;
  /** From the middle of the view; null for what has no place, or when no middle was given. */
  distanceMeters: number | null;
  /** True when it only resembles the query. */
  near: boolean;
}>;

/** Coordinates that were typed; the place they mean depends on the system they are in. */
export type FoundPoint = Readonly<{
  kind: 'point';
  point: LngLat;
  system: CoordinateSystem;
  /** As typed, latitude first. */
  text: string;
  /** Of a place of own data; coordinates that were typed have none. */
  called?: string;
}>;

/** What the map can point at: a place of the gazetteer, or coordinates. */
export type FoundPlace = GazetteerEntry | FoundPoint;

/** One line of a search's results. */
export type SearchHit =
  | (Found & Readonly<{ kind: 'initiative'; initiative: Initiative }>)
  | (Found & Readonly<{ kind: 'section'; section: Section }>)
  | (Found & Readonly<{ kind: 'indicator'; indicator: Indicator }>)
  | (Found & Readonly<{ kind: 'tour'; tour: TourTitle }>)
  | (Found & Readonly<{ kind: 'place'; entry: GazetteerEntry }>)
  | (Found & FoundPoint);

/** A found target before it is made ready to be shown. */
export type Candidate = Readonly<{
  target: number;
  tier: number;
  text: number;
  distanceMeters: number;
}>;

const NO_QUERY: FoldedQuery = { tokens: [], joined: '' };

/** About two lines of a list. */
const EXCERPT_LENGTH = 72;

export function toHit(
  index: SearchIndex,
  queries: readonly FoldedQuery[],
  target: SearchTarget,
  { target: at, tier, text, distanceMeters }: Candidate,
): SearchHit {
  const names = targetName(target);
  const query = queries.find((each) => nameRanges(index, each, at).length > 0) ?? queries[0] ?? NO_QUERY;
  const excerptText = text === NAME_TEXT ? undefined : index.texts[text];
  return {
    ...target,
    id: targetId(target),
    name: {
      zh: { text: names.zh, ranges: nameRanges(index, query, at) },
      en: names.en === null ? null : { text: names.en, ranges: wordRanges(index.fold(names.en), query) },
    },
    excerpt: excerptText === undefined ? null : toExcerpt(query, excerptText),
    distanceMeters: Number.isFinite(distanceMeters) ? distanceMeters : null,
    near: tier >= FUZZY_TIER,
  };
}

function nameRanges(index: SearchIndex, { tokens, joined }: FoldedQuery, at: number): readonly MatchRange[] {
  const whole = nameRange(index, at, joined);
  if (whole !== null) return [whole];
  return mergeRanges(tokens.map((token) => nameRange(index, at, token)).filter((range) => range !== null));
}

/** The best place to read `token` off the name. */
function nameRange(index: SearchIndex, at: number, token: string): MatchRange | null {
  const name = index.names[at];
  if (name === undefined) return null;
  let best: MatchRange | null = null;
  let bestTier = Infinity;
  for (let unit = 0; unit < name.folded.length; unit++) {
    if (name.folded.charAt(unit) === ' ') continue;
    const reading = readName(name, unit, token);
    const tier = reading === null ? Infinity : nameTier(reading.way, 'whole');
    if (reading === null || tier >= bestTier) continue;
    best = [unit, reading.end];
    bestTier = tier;
  }
  return best;
}

/** Beginnings of words; of the whole name where it is typed as one word. */
function wordRanges(folded: string, { tokens, joined }: FoldedQuery): readonly MatchRange[] {
  const ranges = tokens.flatMap((token) =>
    [...folded.matchAll(/[a-z0-9]+/g)]
      .filter(([word]) => word.startsWith(token))
      .map(({ index }): MatchRange => [index, index + token.length]),
  );
  if (ranges.length > 0) return mergeRanges(ranges);
  return folded.replaceAll(' ', '').startsWith(joined) ? [[0, endOfLetters(folded, joined.length)]] : [];
}

function endOfLetters(folded: string, count: number): number {
  let end = 0;
  for (let left = count; left > 0 && end < folded.length; end++) if (folded.charAt(end) !== ' ') left--;
  return end;
}

function toExcerpt(
  query: FoldedQuery,
  { origin, language, text, folded }: IndexedText,
): SearchExcerpt | null {
  if (origin === null) return null;
  const literal = [query.joined, ...query.tokens].flatMap((token) => occurrences(folded, token));
  const ranges = mergeRanges([...literal, ...wordRanges(folded, query)]);
  return { origin, language, ...cutExcerpt({ text, ranges }, EXCERPT_LENGTH) };
}

function occurrences(folded: string, token: string): readonly MatchRange[] {
  if (/^[a-z0-9]*$/.test(token)) return [];
  const ranges: MatchRange[] = [];
  for (let at = folded.indexOf(token); at !== -1; at = folded.indexOf(token, at + token.length)) {
    ranges.push([at, at + token.length]);
  }
  return ranges;
}
