import type { OsmTags } from '../osm/osm-data.ts';

const isUnderground = (tags: OsmTags): boolean =>
  (tags.tunnel !== undefined && tags.tunnel !== 'no') || Number(tags.layer ?? 0) < 0;
const isAbove = (tags: OsmTags): boolean => tags.bridge !== undefined && tags.bridge !== 'no';

const WATER_USES = new Set(['reservoir', 'basin', 'salt_pond']);
const RAILS = new Set(['rail', 'light_rail', 'subway', 'narrow_gauge']);
const CHANNELS = new Set(['river', 'canal']);
const MOTOR_ROADS = new Set(['motorway', 'motorway_link']);

/** Whether nobody walks across a surface: open water. */
export function isBarrierArea(tags: OsmTags): boolean {
  if (isUnderground(tags) || tags.intermittent === 'yes') return false;
  return tags.natural === 'water' || tags.waterway === 'riverbank' || WATER_USES.has(tags.landuse ?? '');
}

/** Whether nobody walks across a line: rails, rivers, canals and motorways that lie on the ground. */
export function isBarrierLine(tags: OsmTags): boolean {
  if (isUnderground(tags) || isAbove(tags)) return false;
  return (
    RAILS.has(tags.railway ?? '') || CHANNELS.has(tags.waterway ?? '') || MOTOR_ROADS.has(tags.highway ?? '')
  );
}
