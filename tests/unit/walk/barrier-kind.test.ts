import { expect, test } from 'vitest';
import { isBarrierArea, isBarrierLine } from '../../../pipeline/walk/barrier-kind.ts';
import type { OsmTags } from '../../../pipeline/osm/osm-data.ts';

test.each([
  ['a lake', { natural: 'water' }, true],
  ['a river bank', { waterway: 'riverbank' }, true],
  ['a reservoir', { landuse: 'reservoir' }, true],
  ['water in a tunnel', { natural: 'water', tunnel: 'culvert' }, false],
  ['water below ground', { natural: 'water', layer: '-1' }, false],
  ['a pond that dries up', { natural: 'water', intermittent: 'yes' }, false],
  ['a wood', { natural: 'wood' }, false],
] satisfies [string, OsmTags, boolean][])('area: %s %o → %s', (_, tags, expected) => {
  expect(isBarrierArea(tags)).toBe(expected);
});

test.each([
  ['a railway', { railway: 'rail' }, true],
  ['a metro in a tunnel', { railway: 'subway', tunnel: 'yes' }, false],
  ['a railway on a viaduct', { railway: 'rail', bridge: 'viaduct' }, false],
  ['a disused railway', { railway: 'disused' }, false],
  ['a canal', { waterway: 'canal' }, true],
  ['a brook', { waterway: 'stream' }, false],
  ['a motorway', { highway: 'motorway' }, true],
  ['an elevated motorway', { highway: 'motorway', bridge: 'yes' }, false],
  ['a street', { highway: 'primary' }, false],
] satisfies [string, OsmTags, boolean][])('line: %s %o → %s', (_, tags, expected) => {
  expect(isBarrierLine(tags)).toBe(expected);
});
