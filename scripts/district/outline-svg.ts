import * as v from 'valibot';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import { toUnitSquare } from '../../src/domain/geo/mercator.ts';
import type { Position } from '../../src/domain/geo/position.ts';

const RingsSchema = v.array(v.array(v.tuple([v.number(), v.number()])));

const DistrictSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ kind: v.string() }),
      geometry: v.object({ coordinates: v.unknown() }),
    }),
  ),
});

/** Web Mercator, as the map shows it, scaled so that the district is about a thousand units high. */
const UNITS_PER_WORLD = 1_000_000;

function project(position: Position): Position {
  const [x, y] = toUnitSquare(position);
  return [x * UNITS_PER_WORLD, y * UNITS_PER_WORLD];
}

/** The simple outline in the text of a `district.geojson` as an SVG element, styled by the page. */
export function outlineSvg(districtText: string): string {
  const { features } = v.parse(DistrictSchema, JSON.parse(districtText));
  const outline = features.find(({ properties }) => properties.kind === 'outline-simple');
  if (outline === undefined) throw new Error('district.geojson has no feature of the kind "outline-simple"');
  const rings = v.parse(RingsSchema, outline.geometry.coordinates).map((ring) => ring.map(project));
  const [left, top, right, bottom] = boxOf(rings.flat());
  const path = rings
    .map((ring) => `M${ring.map(([x, y]) => `${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`).join('L')}Z`)
    .join('');
  const box = `0 0 ${(right - left).toFixed(1)} ${(bottom - top).toFixed(1)}`;
  // Without its style sheet, as from a file, the page shows no outline.
  return `<svg id="district-outline" width="0" height="0" viewBox="${box}" aria-hidden="true"><path d="${path}" vector-effect="non-scaling-stroke"/></svg>`;
}
