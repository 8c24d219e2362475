import type { WalkEdgeKind } from '../../src/schema/walk-network.ts';
import type { OsmTags } from '../osm/osm-data.ts';

/** What a pedestrian may use unless another tag says otherwise. What is missing here is no way on foot. */
const KIND_OF_HIGHWAY: Readonly<Record<string, WalkEdgeKind>> = {
  primary: 'street',
  primary_link: 'street',
  secondary: 'street',
  secondary_link: 'street',
  tertiary: 'street',
  tertiary_link: 'street',
  unclassified: 'street',
  residential: 'street',
  living_street: 'street',
  road: 'street',
  service: 'service',
  pedestrian: 'pedestrian',
  footway: 'footway',
  corridor: 'footway',
  platform: 'footway',
  path: 'path',
  bridleway: 'path',
  track: 'track',
  cycleway: 'cycleway',
  steps: 'steps',
  elevator: 'elevator',
};

/** Roads for motor traffic alone, unless a tag lets pedestrians in. */
const KIND_IF_ALLOWED: Readonly<Record<string, WalkEdgeKind>> = {
  motorway: 'street',
  motorway_link: 'street',
  trunk: 'street',
  trunk_link: 'street',
};

const FOOT_ALLOWS = new Set(['yes', 'designated', 'permissive', 'destination', 'official']);
const FOOT_FORBIDS = new Set(['no', 'private', 'use_sidepath']);
const ACCESS_FORBIDS = new Set(['no', 'private']);
/** `separate` is not among them: that pavement is a way of its own. */
const PAVEMENT = new Set(['yes', 'both', 'left', 'right']);
const PAVEMENT_KEYS = ['sidewalk', 'sidewalk:both', 'sidewalk:left', 'sidewalk:right'];
const NOT_YET = ['construction', 'proposed'];

/** What kind of edge an OSM way makes in the walking network; null when pedestrians may not or cannot use it. */
export function walkableKind(tags: OsmTags): WalkEdgeKind | null {
  const foot = tags.foot ?? '';
  const footAllows = FOOT_ALLOWS.has(foot);
  if (FOOT_FORBIDS.has(foot)) return null;
  if (ACCESS_FORBIDS.has(tags.access ?? '') && !footAllows) return null;
  if (NOT_YET.some((key) => tags[key] !== undefined && tags[key] !== 'no')) return null;
  const highway = tags.highway ?? '';
  const hasPavement = PAVEMENT_KEYS.some((key) => PAVEMENT.has(tags[key] ?? ''));
  const forMotors = tags.motorroad === 'yes' || highway in KIND_IF_ALLOWED;
  if (forMotors && !footAllows && !hasPavement) return null;
  if (highway === '') return tags.man_made === 'pier' ? 'pier' : null;
  if (tags.footway === 'crossing') return 'crossing';
  return KIND_OF_HIGHWAY[highway] ?? KIND_IF_ALLOWED[highway] ?? null;
}
