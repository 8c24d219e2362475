import { generalizeLines } from '../tiles/generalize.ts';
import { groupLines } from '../tiles/group-lines.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import { areaFeatures } from './area-layer.ts';
import type { GroundFeatures } from './ground-features.ts';
import { names } from './names.ts';
import { createKindLookup, rules, type KindRule } from './tag-kinds.ts';

const NO_MINIMUM = [0, 0, 0, 0, 0, 0, 0] as const;
const NEVER_SHORT_PIXELS = 1;

const DAMS = rules('waterway', 12, ['dam']);
const PIERS = rules('man_made', 12, ['pier', 'breakwater', 'groyne']);
const BRIDGES = rules('man_made', 12, ['bridge']);
const AERIALWAYS: readonly KindRule[] = [
  ...rules('aerialway', 12, ['cable_car', 'gondola', 'goods', 'chair_lift', 'drag_lift', 't-bar', 'j-bar']),
  ...rules('aerialway', 12, ['platter']),
  { key: 'aerialway', value: 'rope_tow', kind: 'rope-tow', minZoom: 12 },
];
const FERRIES = rules('route', 10, ['ferry']);

function surfaces(features: GroundFeatures, name: string, table: readonly KindRule[]): TileLayer {
  const kindOf = createKindLookup(table);
  const areas = features.areas.flatMap((area) => {
    const rule = kindOf(area.tags);
    return rule === null ? [] : [{ ...area, minZoom: rule.minZoom, properties: { kind: rule.kind } }];
  });
  return { name, featuresAt: (zoom) => areaFeatures(areas, zoom, NO_MINIMUM) };
}

type LineOptions = Readonly<{ closedToo: boolean; named: boolean }>;

function lines(
  features: GroundFeatures,
  name: string,
  table: readonly KindRule[],
  { closedToo, named }: LineOptions,
): TileLayer {
  const kindOf = createKindLookup(table);
  return {
    name,
    featuresAt: (zoom) => {
      const ranked = features.lines.flatMap(({ tags, closed, lines }) => {
        const rule = kindOf(tags);
        if (rule === null || rule.minZoom > zoom || (closed && !closedToo)) return [];
        const properties = { kind: rule.kind, ...(named ? names(tags) : {}) };
        return [{ rank: 0, properties, lines, keepDirection: false }];
      });
      return groupLines(ranked).flatMap((group) => generalizeLines(group, zoom, NEVER_SHORT_PIXELS));
    },
  };
}

/** Shortbread: dams, piers, bridges as surfaces, aerialways and ferries. */
export function structureLayers(features: GroundFeatures): TileLayer[] {
  const open = { closedToo: false, named: false };
  return [
    surfaces(features, 'dam_polygons', DAMS),
    lines(features, 'dam_lines', DAMS, open),
    surfaces(features, 'pier_polygons', PIERS),
    lines(features, 'pier_lines', PIERS, open),
    surfaces(features, 'bridges', BRIDGES),
    lines(features, 'aerialways', AERIALWAYS, open),
    lines(features, 'ferries', FERRIES, { closedToo: true, named: true }),
  ];
}
