import { expect, test } from 'vitest';
import { walkableKind } from '../../../pipeline/walk/walkable-kind.ts';
import type { OsmTags } from '../../../pipeline/osm/osm-data.ts';
import type { WalkEdgeKind } from '../../../src/schema/walk-network.ts';

const CASES: readonly (readonly [string, OsmTags, WalkEdgeKind | null])[] = [
  ['a street', { highway: 'residential' }, 'street'],
  ['a main road', { highway: 'primary' }, 'street'],
  ['a footpath', { highway: 'footway' }, 'footway'],
  ['steps', { highway: 'steps' }, 'steps'],
  ['a zebra crossing', { highway: 'footway', footway: 'crossing' }, 'crossing'],
  ['a pier', { man_made: 'pier' }, 'pier'],
  ['a cycle track', { highway: 'cycleway' }, 'cycleway'],
  ['a cycle track closed to walkers', { highway: 'cycleway', foot: 'no' }, null],
  ['a one-way street', { highway: 'secondary', oneway: 'yes' }, 'street'],
  ['a motorway', { highway: 'motorway' }, null],
  ['the ramp of a trunk road', { highway: 'trunk_link' }, null],
  ['a trunk road that lets walkers in', { highway: 'trunk', foot: 'yes' }, 'street'],
  ['a trunk road with pavements', { highway: 'trunk', sidewalk: 'both' }, 'street'],
  ['a trunk road with a pavement on one side', { highway: 'trunk', 'sidewalk:right': 'yes' }, 'street'],
  ['a trunk road whose pavement is mapped apart', { highway: 'trunk', sidewalk: 'separate' }, null],
  ['a road for motor vehicles only', { highway: 'primary', motorroad: 'yes' }, null],
  ['a private road', { highway: 'service', access: 'private' }, null],
  [
    'a private road with a right of way',
    { highway: 'service', access: 'private', foot: 'designated' },
    'service',
  ],
  ['a closed road', { highway: 'residential', access: 'no' }, null],
  ['a path with foot=no', { highway: 'path', foot: 'no' }, null],
  ['a road being built', { highway: 'construction', construction: 'primary' }, null],
  ['a road said to be being built', { highway: 'primary', construction: 'yes' }, null],
  ['a proposed path', { highway: 'proposed', proposed: 'footway' }, null],
  ['a ferry', { route: 'ferry', foot: 'yes' }, null],
  ['a railway', { railway: 'rail' }, null],
  ['a building', { building: 'yes' }, null],
];

test.each(CASES)('%s: %o → %s', (_, tags, kind) => {
  expect(walkableKind(tags)).toBe(kind);
});
