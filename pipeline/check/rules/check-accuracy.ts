import { type DrawnPlace, drawnPlaces } from '../drawn-places.ts';
import type { Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { distanceMeters } from '../../../src/domain/geo/distance.ts';
import { extentOf } from '../../../src/domain/geo/extent.ts';
import { positionsOf } from '../../../src/domain/geo/geometry-parts.ts';
import { accuracyClassOf } from '../../../src/domain/place/accuracy-class-of.ts';

const SAYS_LABEL_POINT = { zh: /标注点|标签点|示意点/, en: /label point/i };

/** Of what a vertex may lie beyond the extent, which is rounded. */
const ROUNDING = 1.02;
/** An extent much wider than the place it is drawn as would claim ground that nobody has shown. */
const MAX_EXCESS = 1.25;

/** The accuracy is that of a location, the extent that of the drawn shape, and each says what it is. */
export const checkAccuracy: Rule = ({ features }) => [
  ...features.flatMap(drawnPlaces).flatMap(labelsNotCalledSo),
  ...features.flatMap(drawnPlaces).flatMap(shapesBeyond),
];

/** A shape that reaches beyond what accuracy and extent say, or an extent that the place does not fill. */
function shapesBeyond({ file, id, locationPath, geometry, location }: DrawnPlace): readonly Finding[] {
  if (geometry.type === 'Point') return [];
  const distances = positionsOf(geometry).map((position) => distanceMeters(location.point, position));
  const reach = Math.round(extentOf(distances).highest);
  // Without a position there is nothing to measure; the rule on geometry says so.
  if (distances.length === 0) return [];
  const { accuracyMeters, extentMeters, shape } = location;
  const field = extentMeters === null ? 'accuracyMeters' : 'extentMeters';
  const stated = extentMeters ?? accuracyMeters;
  const finding = (message: string): Finding => ({
    ...{ severity: 'error', file, id, message },
    path: `${locationPath}.${field}`,
    hint: `Give "extentMeters": ${reach}, and "accuracyMeters" as the error of the shape's edge.`,
  });
  if (reach > stated * ROUNDING)
    return [finding(`The shape reaches ${reach} m from its marker, beyond ${stated} m`)];
  if (extentMeters !== null && shape.kind === 'place' && extentMeters > reach * MAX_EXCESS) {
    return [finding(`The place is said to reach ${extentMeters} m, but its shape reaches ${reach} m`)];
  }
  return [];
}

/** A location that only labels an area says so, in its shape or in its method. */
function labelsNotCalledSo({ file, id, locationPath, location }: DrawnPlace): readonly Finding[] {
  if (accuracyClassOf(location.accuracyMeters) !== 'area') return [];
  const { shape, method } = location;
  const saysSo = SAYS_LABEL_POINT.zh.test(method.zh) && SAYS_LABEL_POINT.en.test(method.en);
  if (shape.kind === 'stand-in' || saysSo) return [];
  return [
    {
      severity: 'warning',
      file,
      id,
      path: locationPath,
      message: `Known only to ${location.accuracyMeters} m, but drawn as the place itself`,
      hint: 'Make the shape a stand-in, or say in "method" that it is a label point (标注点).',
    },
  ];
}
