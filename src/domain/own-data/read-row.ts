import type { FieldChoice } from './own-file.ts';
import type { PointCollector } from './own-points.ts';
import { type Axis, isOnGlobe, parseAccuracy, parseCoordinate, parsePair } from './parse-coordinate.ts';

/** Names are shown in one line. */
const MOST_NAME_CHARACTERS = 120;

export const cutName = (name: string): string => name.trim().slice(0, MOST_NAME_CHARACTERS);

type Row = Readonly<{ cells: readonly string[]; at: number }>;

type ReadRow = (row: Row) => void;

/** Takes rows of a table with these fields into `places`: each is a place, a fault, or empty. */
export function createRowReader(
  fields: readonly string[],
  choice: FieldChoice,
  places: PointCollector,
): ReadRow {
  const fieldName = (at: number | null): string | null => (at === null ? null : (fields[at] ?? null));
  const cell = ({ cells }: Row, at: number | null): string => (at === null ? '' : (cells[at] ?? ''));

  const readAxis = (row: Row, axis: Axis): number | null => {
    const value = cell(row, choice[axis]);
    const where = { field: fieldName(choice[axis]), value };
    const degrees = parseCoordinate(value, axis);
    if (degrees !== null && isOnGlobe(degrees, axis)) return degrees;
    const code = value.trim() === '' ? 'missing' : degrees === null ? 'not-a-coordinate' : 'out-of-range';
    places.fault(row.at, code, where);
    return null;
  };
  const readPair = (row: Row): readonly [number, number] | null => {
    const value = cell(row, choice.pair);
    const pair = parsePair(value);
    if (pair === null)
      places.fault(row.at, value.trim() === '' ? 'missing' : 'not-a-coordinate', {
        field: fieldName(choice.pair),
        value,
      });
    return pair;
  };
  const readPosition = (row: Row): readonly [number, number] | null => {
    if (choice.pair !== null) return readPair(row);
    const lng = readAxis(row, 'lng');
    // One fault a row: whoever mends it looks at the whole row.
    const lat = lng === null ? null : readAxis(row, 'lat');
    return lng === null || lat === null ? null : [lng, lat];
  };
  const readAccuracy = (row: Row): number | null => {
    const value = cell(row, choice.accuracy);
    if (value.trim() === '') return NaN;
    const meters = parseAccuracy(value);
    if (meters === null) places.fault(row.at, 'bad-accuracy', { field: fieldName(choice.accuracy), value });
    return meters;
  };

  return (row) => {
    if (row.cells.every((value) => value.trim() === '')) {
      places.noteEmpty();
      return;
    }
    // Unquoted decimal commas, or another delimiter: what stands in which field is not known.
    if (row.cells.slice(fields.length).some((value) => value.trim() !== '')) {
      places.fault(row.at, 'too-many-fields', { value: row.cells.join(' | ') });
      return;
    }
    const position = readPosition(row);
    const accuracyMeters = position === null ? null : readAccuracy(row);
    if (position === null || accuracyMeters === null) return;
    const [lng, lat] = position;
    places.add({ lng, lat, at: row.at, name: cutName(cell(row, choice.name)), accuracyMeters });
  };
}
