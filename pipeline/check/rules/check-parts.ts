import type { LocatedFeature, Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { nearestPointOnGeometry } from '../../../src/domain/geo/segment.ts';

/** A marker may lie this far off its shape by the rounding of coordinates. */
const ON_SHAPE_METERS = 1;

/** Parts are told once each, no more of them than there are, each with its marker on its own shape. */
export const checkParts: Rule = ({ features }) => features.flatMap((located) => [...faultsOf(located)]);

function* faultsOf({ file, path, feature: { id, properties } }: LocatedFeature): Iterable<Finding> {
  const { places } = properties;
  if (places === null) return;
  const error = (field: string, message: string, hint: string): Finding => ({
    ...{ severity: 'error', file, id, message, hint },
    path: `${path}.properties.places.${field}`,
  });
  const seen = new Set<string>();
  for (const [index, part] of places.parts.entries()) {
    const key = 'initiative' in part ? `initiative ${part.initiative}` : part.id;
    if (seen.has(key)) yield error(`parts[${index}]`, `Names ${key} twice`, 'Take one of them out.');
    seen.add(key);
    if ('initiative' in part) continue;
    const offMeters = nearestPointOnGeometry(part.location.point, part.geometry)?.distanceMeters ?? Infinity;
    if (offMeters > ON_SHAPE_METERS) {
      yield error(
        `parts[${index}].location.point`,
        `The marker is ${Math.round(offMeters)} m off its geometry`,
        'Move it onto the geometry.',
      );
    }
  }
  if (places.total !== null && places.parts.length > places.total) {
    yield error(
      'total',
      `Has ${places.parts.length} parts of ${places.total}`,
      'Correct the total, or give null.',
    );
  }
}
