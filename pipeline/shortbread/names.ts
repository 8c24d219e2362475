import type { OsmTags } from '../osm/osm-data.ts';
import type { TileProperties } from '../tiles/tile-feature.ts';

/** `name` and `name_en` as mapped. Nothing is transliterated: a missing English name stays missing. */
export function names(tags: OsmTags): TileProperties {
  const properties: Record<string, string> = {};
  if (tags.name !== undefined) properties.name = tags.name;
  const english = tags['name:en'];
  if (english !== undefined) properties.name_en = english;
  return properties;
}

const YES_TUNNEL = new Set(['yes', 'building_passage']);
const YES_BRIDGE = new Set([
  'yes',
  'viaduct',
  'boardwalk',
  'cantilever',
  'covered',
  'low_water_crossing',
  'movable',
  'trestle',
]);

export const isTunnel = (tags: OsmTags): boolean =>
  YES_TUNNEL.has(tags.tunnel ?? '') || tags.covered === 'yes';
export const isBridge = (tags: OsmTags): boolean => YES_BRIDGE.has(tags.bridge ?? '');

/** Only the flags that are set: Shortbread's default is false, and most are. */
export function flags(values: Readonly<Record<string, boolean>>): TileProperties {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
