import type { OsmTags } from './osm-data.ts';

const LIFECYCLE = ['', 'abandoned:', 'disused:', 'was:', 'historic:', 'proposed:', 'construction:'];
const MILITARY_USES = [
  'landuse',
  'building',
  'access',
  'office',
  'aeroway',
  'boundary',
  'historic',
  'leisure',
];

/**
 * Whether an element is military in any way. Asked once, while reading, so that nothing downstream can
 * draw, index or export such an element.
 */
export function isMilitary(tags: OsmTags): boolean {
  return (
    LIFECYCLE.some((prefix) => `${prefix}military` in tags) ||
    MILITARY_USES.some((key) => tags[key] === 'military')
  );
}
