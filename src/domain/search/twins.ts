import { nearestPart } from '../place/nearest-part.ts';
import { isLocated } from '../place/is-located.ts';
import type { GazetteerKind } from '../../schema/gazetteer.ts';
import { forgetMatch, isMatch, NAME_TEXT, noteMatch, tierOf } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import type { SearchTarget } from './search-target.ts';

/** A place of the gazetteer that is an entry of the report under another name, and that entry, as targets. */
export type Twin = Readonly<{ place: number; entry: number }>;

/** How far the points of one building may lie apart. */
const SAME_BUILDING_METERS = 40;
/** 古荡菜市 and 古荡农贸市场 are one building; 古荡菜市 and a market beside it that is called otherwise are two. */
const SHARED_CHARACTERS = 2;

/** What is one building for the report and for the map; a street and the renewal of it are two things. */
const BUILDING_KINDS: readonly GazetteerKind[] = [
  'market',
  'library',
  'culture',
  'shop',
  'clinic',
  'hospital',
];

/** The buildings that both the report and the map name. */
export function findTwins(targets: readonly SearchTarget[]): readonly Twin[] {
  const buildings = targets.flatMap((target, entry) =>
    target.kind === 'initiative' && isLocated(target.initiative)
      ? [{ entry, initiative: target.initiative }]
      : [],
  );
  return targets.flatMap((target, place) => {
    if (target.kind !== 'place' || !BUILDING_KINDS.includes(target.entry.kind)) return [];
    const { name, point } = target.entry;
    const twin = buildings.find(
      ({ initiative }) =>
        initiative.name.zh.startsWith(name.slice(0, SHARED_CHARACTERS)) &&
        nearestPart(point, initiative).distanceMeters <= SAME_BUILDING_METERS,
    );
    return twin === undefined ? [] : [{ place, entry: twin.entry }];
  });
}

/** Leaves of what was found twice the entry of the report, as good as the better of the two. */
export function listTwinsOnce(table: MatchTable, twins: readonly Twin[]): void {
  for (const { place, entry } of twins) {
    if (!isMatch(table, place) || !isMatch(table, entry)) continue;
    noteMatch(table, entry, tierOf(table, place), table.texts[entry] ?? NAME_TEXT);
    forgetMatch(table, place);
  }
}
