import type { LocatedFeature, Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { positionsOf } from '../../../src/domain/geo/geometry-parts.ts';
import { nearestPointOnGeometry } from '../../../src/domain/geo/segment.ts';
import type { Geometry } from '../../../src/schema/geometry.ts';

/** What lies outside the district by more than its accuracy is explained in a remark. */
export const checkDistrict: Rule = ({ features, districtOutline }) =>
  districtOutline === null ? [] : features.flatMap((located) => checkFeature(located, districtOutline));

function checkFeature({ file, path, feature }: LocatedFeature, outline: Geometry): readonly Finding[] {
  const { geometry, properties } = feature;
  if (geometry === null || properties.location === null || properties.remark !== null) return [];
  const positions = [properties.location.point, ...positionsOf(geometry)];
  const distances = positions.map(
    (position) => nearestPointOnGeometry(position, outline)?.distanceMeters ?? 0,
  );
  const outsideMeters = Math.max(...distances);
  const { accuracyMeters } = properties.location;
  if (outsideMeters <= accuracyMeters) return [];
  return [
    {
      severity: 'error',
      file,
      id: feature.id,
      path: `${path}.geometry`,
      message: `Lies up to ${Math.round(outsideMeters)} m outside the district; its accuracy is ${accuracyMeters} m`,
      hint: 'Correct the position, or say in "remark" why it belongs here all the same.',
    },
  ];
}
