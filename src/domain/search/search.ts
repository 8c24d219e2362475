import type { GazetteerKind } from '../../schema/gazetteer.ts';
import { GAZETTEER_KINDS } from '../../schema/gazetteer.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { distanceMeters } from '../geo/distance-meters.ts';
import type { SearchIndex } from './build-search-index.ts';
import { collectMatches, foldQuery } from './collect-matches.ts';
import { collectNearMatches, generousAllowance, usualAllowance } from './collect-near-matches.ts';
import { hasMatch, hasNameMatch, isMatch, NAME_TEXT, tierOf, unite } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { toHit } from './search-hit.ts';
import type { Candidate, SearchHit } from './search-hit.ts';
import { targetPoint } from './search-target.ts';
import type { SearchTarget } from './search-target.ts';
import { suggestNames } from './suggest-names.ts';

/** The programme's own kinds, then the gazetteer's. */
export const SEARCH_GROUP_KINDS = ['initiative', 'section', 'indicator', ...GAZETTEER_KINDS] as const;
export type SearchGroupKind = Exclude<SearchTarget['kind'], 'place'> | GazetteerKind;

export type SearchGroup = Readonly<{
  kind: SearchGroupKind;
  hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  total: number;
}>;

export type SearchResult = Readonly<{
  /** The programme first, then the kinds of place, the best match first. */
  groups: readonly SearchGroup[];
  /** Names that resemble the query, when nothing is written exactly so: "did you mean". */
  suggestions: readonly string[];
}>;

export type SearchOptions = Readonly<{
  /** The middle of the view: what is equally good is sorted by the distance from it. */
  center: LngLat | null;
  /** Most hits of a group. */
  limit: number;
}>;

const NOTHING: SearchResult = { groups: [], suggestions: [] };
const PROGRAMME: ReadonlySet<SearchGroupKind> = new Set(['initiative', 'section', 'indicator']);

/** Answers one state of the search field; an empty query finds nothing. */
export function search(index: SearchIndex, query: string, options: SearchOptions): SearchResult {
  const folded = foldQuery(index, query);
  if (folded.joined === '') return NOTHING;
  const table = collectMatches(index, folded);
  const exact = hasNameMatch(table);
  if (!exact) unite(table, collectNearMatches(index, folded, usualAllowance));
  const groups = collectGroups(index, table, options).map(({ kind, candidates, total }) => ({
    kind,
    total,
    hits: candidates.flatMap((candidate) => {
      const target = index.targets[candidate.target];
      return target === undefined ? [] : [toHit(index, folded, target, candidate)];
    }),
  }));
  if (exact) return { groups, suggestions: [] };
  const near = hasMatch(table) ? table : collectNearMatches(index, folded, generousAllowance);
  return { groups, suggestions: suggestNames(index, near, folded) };
}

type OpenGroup = { kind: SearchGroupKind; candidates: Candidate[]; total: number };

function collectGroups(
  index: SearchIndex,
  table: MatchTable,
  { center, limit }: SearchOptions,
): readonly Readonly<OpenGroup>[] {
  const groups = new Map<SearchGroupKind, OpenGroup>();
  index.targets.forEach((target, at) => {
    if (!isMatch(table, at)) return;
    const kind = target.kind === 'place' ? target.entry.kind : target.kind;
    const group = groups.get(kind) ?? { kind, candidates: [], total: 0 };
    groups.set(kind, group);
    group.total++;
    const point = targetPoint(target);
    const distance = center === null || point === null ? Infinity : distanceMeters(center, point);
    const candidate = {
      target: at,
      tier: tierOf(table, at),
      text: table.texts[at] ?? NAME_TEXT,
      distanceMeters: distance,
    };
    insert(group.candidates, candidate, limit);
  });
  return [...groups.values()].sort(compareGroups);
}

/** Keeps `candidates` sorted and no longer than `limit`. */
function insert(candidates: Candidate[], candidate: Candidate, limit: number): void {
  let at = candidates.length;
  while (at > 0 && compareCandidates(candidate, candidates[at - 1]) < 0) at--;
  if (at >= limit) return;
  candidates.splice(at, 0, candidate);
  if (candidates.length > limit) candidates.pop();
}

function compareCandidates(a: Candidate, b: Candidate | undefined): number {
  if (b === undefined) return -1;
  if (a.tier !== b.tier) return a.tier - b.tier;
  return a.distanceMeters === b.distanceMeters ? a.target - b.target : a.distanceMeters - b.distanceMeters;
}

function compareGroups(a: OpenGroup, b: OpenGroup): number {
  const place = SEARCH_GROUP_KINDS.indexOf(a.kind) - SEARCH_GROUP_KINDS.indexOf(b.kind);
  if (PROGRAMME.has(a.kind) || PROGRAMME.has(b.kind)) return place;
  const tiers = (a.candidates[0]?.tier ?? Infinity) - (b.candidates[0]?.tier ?? Infinity);
  return tiers === 0 ? place : tiers;
}
