import type { LngLat } from '../../schema/lng-lat.ts';
import { distanceMeters } from '../geo/distance.ts';
import { parseCoordinates } from './parse-coordinates.ts';
import type { SearchIndex } from './build-search-index.ts';
import { foldQuery } from './collect-matches.ts';
import { collectNearMatches, generousAllowance } from './collect-near-matches.ts';
import { findTargets } from './find-targets.ts';
import type { Finding, SearchNote } from './find-targets.ts';
import { hasMatch, isMatch, NAME_TEXT, tierOf } from './match-table.ts';
import { pointHits } from './point-hits.ts';
import { plainKindOf, prominenceOf } from './prominence.ts';
import type { PlainKind } from './prominence.ts';
import { toHit } from './search-hit.ts';
import type { Candidate, SearchHit } from './search-hit.ts';
import { targetPoint } from './search-target.ts';
import { suggestNames } from './suggest-names.ts';
import { listTwinsOnce } from './twins.ts';
import type { WantedKind } from './kind-table.ts';

/** What is found: by its kind; `line` for the stations of one, `point` for coordinates. */
export type SearchGroupKind = PlainKind | WantedKind | 'line' | 'point';

export type SearchGroup = Readonly<{
  kind: SearchGroupKind;
  hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  total: number;
}>;

export type SearchResult = Readonly<{
  /** The group of the best match first, and in it that match. */
  groups: readonly SearchGroup[];
  /** Names that resemble the query, when nothing is written exactly so: "did you mean". */
  suggestions: readonly string[];
  notes: readonly SearchNote[];
}>;

export type SearchOptions = Readonly<{
  /** The middle of the view: what is equally good is sorted by the distance from it. */
  center: LngLat | null;
  /** Most hits of a group. */
  limit: number;
}>;

const NOTHING: SearchResult = { groups: [], suggestions: [], notes: [] };

/** Answers one state of the search field; an empty query finds nothing. */
export function search(index: SearchIndex, query: string, options: SearchOptions): SearchResult {
  const folded = foldQuery(index, query);
  if (folded.joined === '') return NOTHING;
  const written = parseCoordinates(query);
  if (written !== null) {
    const hits = pointHits(written, { extent: index.extent, center: options.center });
    if (hits.length === 0) return { ...NOTHING, notes: [{ kind: 'off-map' }] };
    return { ...NOTHING, groups: [{ kind: 'point', hits, total: hits.length }] };
  }
  const finding = findTargets(index, query);
  listTwinsOnce(finding.table, index.twins);
  const groups = collectGroups(index, finding, options).map(({ kind, candidates, total }) => ({
    kind,
    total,
    hits: candidates.flatMap((candidate) => {
      const target = index.targets[candidate.target];
      return target === undefined ? [] : [toHit(index, finding.queries, target, candidate)];
    }),
  }));
  if (finding.exact) return { groups, suggestions: [], notes: finding.notes };
  const { table } = finding;
  const near = hasMatch(table) ? table : collectNearMatches(index, folded, generousAllowance);
  return { groups, suggestions: suggestNames(index, near, folded), notes: finding.notes };
}

type OpenGroup = { kind: SearchGroupKind; prominence: number; candidates: Candidate[]; total: number };

function collectGroups(
  index: SearchIndex,
  { table, wanted, around }: Finding,
  { center, limit }: SearchOptions,
): readonly Readonly<OpenGroup>[] {
  const groups = new Map<SearchGroupKind, OpenGroup>();
  const from = around ?? center;
  index.targets.forEach((target, at) => {
    if (!isMatch(table, at)) return;
    const kind = wanted?.targets.has(at) === true ? wanted.kind : plainKindOf(target);
    const group = groups.get(kind) ?? { kind, prominence: prominenceOf(target), candidates: [], total: 0 };
    groups.set(kind, group);
    group.total++;
    const point = targetPoint(target);
    const candidate = {
      target: at,
      tier: tierOf(table, at),
      text: table.texts[at] ?? NAME_TEXT,
      distanceMeters: from === null || point === null ? Infinity : distanceMeters(from, point),
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
  const tiers = (a.candidates[0]?.tier ?? Infinity) - (b.candidates[0]?.tier ?? Infinity);
  return tiers === 0 ? a.prominence - b.prominence : tiers;
}
