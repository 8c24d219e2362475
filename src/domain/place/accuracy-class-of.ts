import type { AccuracyClass } from '../../schema/accuracy-class.ts';

/** The honest radius of each class in metres, at most. */
const CLASS_LIMITS: readonly Readonly<{ accuracyClass: AccuracyClass; maxMeters: number }>[] = [
  /** The entrance or the building itself. */
  { accuracyClass: 'exact', maxMeters: 60 },
  /** The right block: within sight of it. */
  { accuracyClass: 'near', maxMeters: 150 },
  /** The right neighbourhood. */
  { accuracyClass: 'approximate', maxMeters: 500 },
  /** Only a label for an area. */
  { accuracyClass: 'area', maxMeters: Infinity },
];

export function accuracyClassOf(accuracyMeters: number): AccuracyClass {
  const found = CLASS_LIMITS.find(({ maxMeters }) => accuracyMeters <= maxMeters);
  return found?.accuracyClass ?? 'area';
}
