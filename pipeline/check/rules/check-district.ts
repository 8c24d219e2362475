import { type DrawnPlace, drawnPlaces } from '../drawn-places.ts';
import { type BaseFile, DISTRICT_FILE, type Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { boxOf } from '../../../src/domain/geo/bounds.ts';
import { positionsOf } from '../../../src/domain/geo/geometry-parts.ts';
import { nearestPointOnGeometry } from '../../../src/domain/geo/segment.ts';
import type { District } from '../../../src/schema/district.ts';
import type { Geometry } from '../../../src/schema/geometry.ts';

/** Degrees: the bounds are written with four decimals. */
const BOUNDS_TOLERANCE = 0.0002;

/**
 * The bounds are those of the outline, and the street map is there. What lies outside the district by more than its
 * accuracy is explained in a remark.
 */
export const checkDistrict: Rule = ({ district, features, districtOutline, baseFiles }) => [
  ...(district === null
    ? []
    : [...checkBounds(district, districtOutline), ...checkArchive(district, baseFiles)]),
  ...(districtOutline === null
    ? []
    : features.flatMap(drawnPlaces).flatMap((place) => checkPlace(place, districtOutline))),
];

const ofDistrict = (path: string, rest: Pick<Finding, 'message' | 'hint'>): Finding => ({
  severity: 'error',
  file: DISTRICT_FILE,
  id: null,
  path,
  ...rest,
});

function checkBounds({ bounds, outerBounds }: District, outline: Geometry | null): readonly Finding[] {
  const [[west, south], [east, north]] = bounds;
  const [[outerWest, outerSouth], [outerEast, outerNorth]] = outerBounds;
  const edges = [west, south, east, north];
  const wanted = outline === null ? edges : boxOf(positionsOf(outline));
  const isOff = edges.some((edge, i) => Math.abs(edge - (wanted[i] ?? NaN)) > BOUNDS_TOLERANCE);
  const isTight = !(outerWest < west && outerSouth < south && outerEast > east && outerNorth > north);
  return [
    ...(isOff
      ? [
          ofDistrict('bounds', {
            message: `Are not those of the outline, ${wanted.map((edge) => edge.toFixed(4)).join(', ')}`,
            hint: 'Write its south-west and its north-east corner.',
          }),
        ]
      : []),
    ...(isTight
      ? [
          ofDistrict('outerBounds', {
            message: 'Do not enclose the bounds',
            hint: 'Leave room on all sides: the map cannot be dragged beyond them.',
          }),
        ]
      : []),
  ];
}

/** Before the first run of the pipeline there are no archives at all. */
function checkArchive({ archive }: District, baseFiles: readonly BaseFile[]): readonly Finding[] {
  const archives = baseFiles.map(({ path }) => path).filter((path) => path.endsWith('.pmtiles'));
  return archives.length === 0 || archives.includes(`${archive}.pmtiles`)
    ? []
    : [
        ofDistrict('archive', {
          message: `There is no base/${archive}.pmtiles`,
          hint: 'Run npm run geo again, or correct the name.',
        }),
      ];
}

function checkPlace(
  { file, id, geometryPath, geometry, location, remark }: DrawnPlace,
  outline: Geometry,
): readonly Finding[] {
  if (remark !== null) return [];
  const positions = [location.point, ...positionsOf(geometry)];
  const distances = positions.map(
    (position) => nearestPointOnGeometry(position, outline)?.distanceMeters ?? 0,
  );
  const outsideMeters = Math.max(...distances);
  const { accuracyMeters } = location;
  if (outsideMeters <= accuracyMeters) return [];
  return [
    {
      severity: 'error',
      file,
      id,
      path: geometryPath,
      message: `Lies up to ${Math.round(outsideMeters)} m outside the district; its accuracy is ${accuracyMeters} m`,
      hint: 'Correct the position, or say in the "remark" of an initiative why it belongs here all the same.',
    },
  ];
}
