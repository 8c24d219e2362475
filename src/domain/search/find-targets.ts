import type { LngLat } from '../../schema/lng-lat.ts';
import type { SearchIndex } from './build-search-index.ts';
import { collectMatches, collectToken, foldQuery, spellings, toQuery } from './collect-matches.ts';
import type { FoldedQuery } from './collect-matches.ts';
import { collectNearMatches, usualAllowance } from './collect-near-matches.ts';
import { splitAddress } from './house-number.ts';
import { leaveOutRest, leaveOutWords } from './leave-out-words.ts';
import {
  createMatchTable,
  forgetLoose,
  hasGoodMatch,
  isGoodMatch,
  hasMatch,
  hasNameMatch,
  isMatch,
  KIND_TIER,
  NAME_TEXT,
  noteMatch,
  OWN_NAME_TIER,
  TEXT_TIER,
  tierOf,
  unite,
} from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { askedLine } from './metro-line.ts';
import { prominenceOf } from './prominence.ts';
import { targetName, targetPoint } from './search-target.ts';
import type { SearchTarget } from './search-target.ts';
import { isEntryOfKind, isOfKind, wantedKind } from './wanted-kind.ts';
import type { WantedKind } from './kind-table.ts';

/** What a reader has to know about an answer. */
export type SearchNote =
  /** The map data have none of the kind that was asked for. */
  | Readonly<{ kind: 'none-of-kind'; wanted: WantedKind }>
  /** The nearest are those nearest to this place. */
  | Readonly<{ kind: 'around'; name: Readonly<{ zh: string; en: string | null }> }>
  | Readonly<{ kind: 'no-line' | 'line-being-built'; line: string }>
  | Readonly<{ kind: 'number-unknown'; number: string }>
  | Readonly<{ kind: 'left-out'; words: string }>
  /** The coordinates are not on the map. */
  | Readonly<{ kind: 'off-map' }>;

/** What was found, before it is sorted. */
export type Finding = Readonly<{
  table: MatchTable;
  /** As typed, and as it was understood: to be marked in the names. */
  queries: readonly FoldedQuery[];
  /** False where names only resemble the query. */
  exact: boolean;
  /** The kind that was asked for, or the stations of a line, with the targets that are of it. */
  wanted: Readonly<{ kind: WantedKind | 'line'; targets: ReadonlySet<number> }> | null;
  /** From where to measure instead of the middle of the view. */
  around: LngLat | null;
  notes: readonly SearchNote[];
}>;

/** All that fits a query; where nothing does, what fits without a house number, with typing errors or without some words. */
export function findTargets(index: SearchIndex, query: string): Finding {
  const direct = findDirectly(index, foldQuery(index, query));
  if (direct.exact) return direct;
  return (
    findStreet(index, query, direct) ??
    findShortened(index, query, 'whole-name') ??
    findNear(index, query, direct) ??
    findShortened(index, query, 'anything') ??
    direct
  );
}

function findDirectly(index: SearchIndex, query: FoldedQuery): Finding {
  const table = collectMatches(index, query);
  if (hasNameMatch(table)) forgetLoose(table, 'loosest');
  const queries = spellings(index, query);
  const finding = { table, queries, exact: hasNameMatch(table), wanted: null, around: null, notes: [] };
  const line = askedLine(query.joined);
  if (line !== null) return withLine(index, finding, line);
  const kind = wantedKind(index.kindWords, query.tokens);
  if (kind !== null) return withKind(index, finding, kind);
  return finding.exact ? finding : (findAround(index, query) ?? finding);
}

function withKind(index: SearchIndex, finding: Finding, kind: WantedKind): Finding {
  forgetLoose(finding.table, 'initials');
  const targets = index.targets.flatMap((target, at) =>
    target.kind === 'place' && isOfKind(target.entry, kind) ? [at] : [],
  );
  index.targets.forEach((target, at) => {
    if (target.kind !== 'initiative' || !isEntryOfKind(target.initiative, kind)) return;
    noteMatch(finding.table, at, KIND_TIER, NAME_TEXT);
  });
  if (targets.length > 0) return withWanted(finding, kind, targets);
  if (!index.isComplete) return finding;
  const note = { kind: 'none-of-kind', wanted: kind } as const;
  return { ...finding, exact: true, notes: [...finding.notes, note] };
}

function withWanted(finding: Finding, kind: WantedKind | 'line', targets: readonly number[]): Finding {
  for (const at of targets) noteMatch(finding.table, at, KIND_TIER, NAME_TEXT);
  return { ...finding, exact: true, wanted: { kind, targets: new Set(targets) } };
}

function withLine(index: SearchIndex, finding: Finding, line: string): Finding {
  const stationsOf = (state: 'operating' | 'underConstruction'): readonly number[] =>
    index.targets.flatMap((target, at) =>
      target.kind === 'place' &&
      target.entry.kind === 'metro' &&
      index.linesOf.get(target.entry.name)?.[state].includes(line) === true
        ? [at]
        : [],
    );
  promote(index, finding.table, ({ kind }) => kind === 'initiative');
  const operating = stationsOf('operating');
  if (operating.length > 0) return withWanted(finding, 'line', operating);
  if (index.linesOf.size === 0) return finding;
  const planned = stationsOf('underConstruction');
  const note = { kind: planned.length > 0 ? 'line-being-built' : 'no-line', line } as const;
  const noted = { ...finding, exact: true, notes: [...finding.notes, note] };
  return planned.length > 0 ? withWanted(noted, 'line', planned) : noted;
}

/** Puts what has the query in its name before the rest. */
function promote(index: SearchIndex, table: MatchTable, isFirst: (target: SearchTarget) => boolean): void {
  index.targets.forEach((target, at) => {
    if (tierOf(table, at) < TEXT_TIER && isFirst(target)) noteMatch(table, at, OWN_NAME_TIER, NAME_TEXT);
  });
}

/** A kind and a place: "hospital west lake", "古荡 书店". Null where the query is not both. */
function findAround(index: SearchIndex, { tokens }: FoldedQuery): Finding | null {
  for (let split = 1; split < tokens.length; split++) {
    const parts = [tokens.slice(0, split), tokens.slice(split)] as const;
    for (const [said, place] of [parts, [parts[1], parts[0]] as const]) {
      const kind = wantedKind(index.kindWords, said);
      const where = kind === null ? null : namedPlace(index, toQuery(withoutPrepositions(place)));
      if (kind === null || where === null) continue;
      const empty = createMatchTable(index.targets.length);
      const around = { around: where.point, notes: [{ kind: 'around', name: where.name } as const] };
      return withKind(index, { ...BLANK, ...around, table: empty, queries: [toQuery(tokens)] }, kind);
    }
  }
  return null;
}

const BLANK = { exact: true, wanted: null } as const;

const PREPOSITIONS = new Set(['at', 'in', 'by', 'near', 'around', 'close', 'to', '附近', '附近的', '周边']);
const withoutPrepositions = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((token) => !PREPOSITIONS.has(token));

/** The best known of what is called so and has a place. */
function namedPlace(index: SearchIndex, query: FoldedQuery) {
  if (query.joined === '') return null;
  const table = collectMatches(index, query);
  if (!hasGoodMatch(table)) return null;
  const [best] = index.targets
    .flatMap((target, at) => {
      const point = isMatch(table, at) ? targetPoint(target) : null;
      return point === null ? [] : [{ target, point, tier: tierOf(table, at) }];
    })
    .sort((a, b) => a.tier - b.tier || prominenceOf(a.target) - prominenceOf(b.target));
  return best === undefined ? null : { point: best.point, name: targetName(best.target) };
}

/** What is found without the number of the house, unless a longer text has just this address. */
function findStreet(index: SearchIndex, query: string, direct: Finding): Finding | null {
  const address = splitAddress(query);
  if (address === null) return null;
  const street = findDirectly(index, foldQuery(index, address.street));
  if (!hasGoodMatch(street.table)) return null;
  const written = collectToken(index, foldQuery(index, query).joined);
  if (hasMatch(written)) return { ...direct, exact: true };
  const { table } = street;
  index.targets.forEach((target, at) => {
    const isStreet = target.kind === 'place' && target.entry.kind === 'street';
    if (isStreet && isGoodMatch(table, at)) noteMatch(table, at, OWN_NAME_TIER, NAME_TEXT);
  });
  const note = { kind: 'number-unknown', number: address.number } as const;
  return { ...street, notes: [...street.notes, note] };
}

function findNear(index: SearchIndex, query: string, direct: Finding): Finding | null {
  const near = collectNearMatches(index, foldQuery(index, query), usualAllowance);
  if (!hasMatch(near)) return hasMatch(direct.table) ? direct : null;
  unite(near, direct.table);
  return { ...direct, table: near };
}

/** What is found without some words: whatever remains, or only what is called just so without them. */
function findShortened(index: SearchIndex, query: string, wanted: 'whole-name' | 'anything'): Finding | null {
  const shortened = wanted === 'anything' ? leaveOutWords(index, query) : leaveOutRest(index, query);
  if (shortened === null) return null;
  const found = findDirectly(index, foldQuery(index, shortened.kept));
  if (!hasMatch(found.table) && found.notes.length === 0) return null;
  return { ...found, exact: true, notes: [...found.notes, { kind: 'left-out', words: shortened.leftOut }] };
}
