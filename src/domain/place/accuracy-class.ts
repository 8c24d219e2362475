/** How well a location is known, from the best to the worst, with its honest radius in metres at most. */
export const ACCURACY_CLASSES = [
  /** The entrance or the building itself. */
  { accuracyClass: 'exact', maxMeters: 60 },
  /** The right block: within sight of it. */
  { accuracyClass: 'near', maxMeters: 150 },
  /** The right neighbourhood. */
  { accuracyClass: 'approximate', maxMeters: 500 },
  /** Only a label for an area. */
  { accuracyClass: 'area', maxMeters: Infinity },
] as const;

export type AccuracyClass = (typeof ACCURACY_CLASSES)[number]['accuracyClass'];

export function accuracyClassOf(accuracyMeters: number): AccuracyClass {
  const found = ACCURACY_CLASSES.find(({ maxMeters }) => accuracyMeters <= maxMeters);
  return found?.accuracyClass ?? 'area';
}
