import type { FieldChoice } from './own-file.ts';
import { shownValue } from './own-fault.ts';
import type { PointCollector } from './own-points.ts';
import { parseAccuracy } from './parse-coordinate.ts';
import { cutName } from './read-row.ts';
import { representativePoint } from './representative-point.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A property as text: nothing of a file is ever anything else. */
export function propertyText(properties: unknown, field: string): string {
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, field)) return '';
  const value = (properties as Properties)[field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : shownValue(value);
}

/** Takes features of a collection into `places`: each is a place or a fault. */
export function createFeatureReader(
  fields: readonly string[],
  choice: FieldChoice,
  places: PointCollector,
): (feature: unknown, at: number) => void {
  const nameField = fields[choice.name ?? -1] ?? null;
  const accuracyField = fields[choice.accuracy ?? -1] ?? null;
  return (feature, at) => {
    if (typeof feature !== 'object' || feature === null || Array.isArray(feature)) {
      places.fault(at, 'not-a-feature', { value: feature });
      return;
    }
    const { geometry, properties } = feature as Properties;
    const found = representativePoint(geometry);
    if (typeof found === 'string') {
      places.fault(at, found, { field: 'geometry', value: found === 'no-geometry' ? '' : geometry });
      return;
    }
    const accuracyText = accuracyField === null ? '' : propertyText(properties, accuracyField);
    const accuracyMeters = accuracyText.trim() === '' ? NaN : parseAccuracy(accuracyText);
    if (accuracyMeters === null) {
      places.fault(at, 'bad-accuracy', { field: accuracyField, value: accuracyText });
      return;
    }
    if (found.shape !== 'point') places.noteShape(found.shape === 'line' ? 'lines' : 'areas');
    if (found.isSeveral) places.noteShape('several');
    const [lng, lat] = found.point;
    const name = nameField === null ? '' : cutName(propertyText(properties, nameField));
    places.add({ lng, lat, at, name, accuracyMeters });
  };
}

const MOST_LOOKED_AT = 200;
const MOST_SHOWN_FIELDS = 60;

/** The names of the properties of the first features. */
export function fieldsOf(features: readonly unknown[]): readonly string[] {
  const fields = new Set<string>();
  for (const feature of features.slice(0, MOST_LOOKED_AT)) {
    const properties =
      typeof feature === 'object' && feature !== null ? (feature as Properties).properties : null;
    if (typeof properties === 'object' && properties !== null)
      for (const field of Object.keys(properties)) fields.add(field);
  }
  return [...fields].slice(0, MOST_SHOWN_FIELDS);
}
