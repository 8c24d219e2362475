import { type DrawnPlace, drawnPlaces } from '../drawn-places.ts';
import type { Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { ringFaults } from '../ring-faults.ts';
import { geometryParts, positionsOf } from '../../../src/domain/geo/geometry-parts.ts';
import { nearestPointOnGeometry } from '../../../src/domain/geo/segment.ts';

/** 0.1 m: more would only pretend to be exact. */
const MAX_DECIMALS = 6;
/** What rounding to that many decimals may move a point. */
const ON_GEOMETRY_METERS = 1;

/** Shapes are valid after RFC 7946, not finer than they are known, and carry their marker. */
export const checkGeometry: Rule = ({ features }) =>
  features
    .flatMap(drawnPlaces)
    .flatMap((place) => [
      ...badRings(place),
      ...emptyGeometries(place),
      ...tooManyDecimals(place),
      ...pointsOffGeometry(place),
    ]);

function badRings({ file, id, geometryPath, geometry }: DrawnPlace): readonly Finding[] {
  return geometryParts(geometry).polygons.flatMap((rings, polygonIndex) =>
    rings.flatMap((ring, ringIndex) =>
      ringFaults(ring, ringIndex === 0 ? 'outer' : 'hole').map((fault): Finding => ({
        severity: 'error',
        file,
        id,
        path: geometryPath,
        message: `Ring ${ringIndex} of polygon ${polygonIndex} ${fault}`,
        hint: 'Mend the ring in an editor such as geojson.io, or take it from OpenStreetMap again (RFC 7946, 3.1.6).',
      })),
    ),
  );
}

function emptyGeometries({ file, id, geometryPath, geometry }: DrawnPlace): readonly Finding[] {
  if (positionsOf(geometry).length > 0) return [];
  return [
    {
      severity: 'error',
      file,
      id,
      path: geometryPath,
      message: 'The geometry has no position',
      hint: 'Give it coordinates, or make it null with "unlocated".',
    },
  ];
}

function tooManyDecimals({ file, id, ...place }: DrawnPlace): readonly Finding[] {
  const found = [
    { path: place.geometryPath, positions: positionsOf(place.geometry) },
    { path: `${place.locationPath}.point`, positions: [place.location.point] },
  ];
  return found.flatMap(({ path, positions }): readonly Finding[] => {
    const long = positions.flat().find((degrees) => decimalsOf(degrees) > MAX_DECIMALS);
    if (long === undefined) return [];
    return [
      {
        severity: 'error',
        file,
        id,
        path,
        message: `${long} has more than ${MAX_DECIMALS} decimals`,
        hint: `Round to ${MAX_DECIMALS} decimals (0.1 m) or fewer.`,
      },
    ];
  });
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return decimals.length;
}

function pointsOffGeometry({ file, id, locationPath, geometry, location }: DrawnPlace): readonly Finding[] {
  const nearest = nearestPointOnGeometry(location.point, geometry);
  if (nearest === null || nearest.distanceMeters <= ON_GEOMETRY_METERS) return [];
  return [
    {
      severity: 'error',
      file,
      id,
      path: `${locationPath}.point`,
      message: `The marker is ${Math.round(nearest.distanceMeters)} m off its geometry`,
      hint: `Move it onto the geometry, e.g. to [${nearest.point.map((degrees) => degrees.toFixed(MAX_DECIMALS)).join(', ')}].`,
    },
  ];
}
