import { englishName } from '../names/english-name.ts';
import type { OsmTags } from '../osm/osm-data.ts';
import type { TileProperties } from '../tiles/tile-feature.ts';

/** `name` as mapped; `name_en` as mapped, listed or by rule, and `name_en_source`, which of them it is. */
export function names(tags: OsmTags): TileProperties {
  const properties: Record<string, string> = {};
  if (tags.name !== undefined) properties.name = tags.name;
  const english = englishName(tags);
  if (english !== null) {
    properties.name_en = english.text;
    properties.name_en_source = english.source;
  }
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
