import * as v from 'valibot';

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

function project([lng, lat]: readonly [number, number]): readonly [number, number] {
  const radians = (lat * Math.PI) / 180;
  const x = (lng + 180) / 360;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [x * UNITS_PER_WORLD, y * UNITS_PER_WORLD];
}

/** The simple outline in the text of a `district.geojson` as an SVG element, styled by the page. */
export function outlineSvg(districtText: string): string {
  const { features } = v.parse(DistrictSchema, JSON.parse(districtText));
  const outline = features.find(({ properties }) => properties.kind === 'outline-simple');
  if (outline === undefined) throw new Error('district.geojson has no feature of the kind "outline-simple"');
  const rings = v.parse(RingsSchema, outline.geometry.coordinates).map((ring) => ring.map(project));
  const points = rings.flat();
  const left = Math.min(...points.map(([x]) => x));
  const top = Math.min(...points.map(([, y]) => y));
  const width = Math.max(...points.map(([x]) => x)) - left;
  const height = Math.max(...points.map(([, y]) => y)) - top;
  const path = rings
    .map((ring) => `M${ring.map(([x, y]) => `${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`).join('L')}Z`)
    .join('');
  const box = `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`;
  return `<svg id="district-outline" viewBox="${box}" aria-hidden="true"><path d="${path}" vector-effect="non-scaling-stroke"/></svg>`;
}
