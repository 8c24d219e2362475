import type { FieldChoice } from './own-file.ts';
import type { FaultCode } from './own-fault.ts';
import type { PointCollector } from './own-points.ts';
import { visibleText } from '../../schema/visible-text.ts';
import { type Axis, isOnGlobe, parseAccuracy, parseCoordinate, parsePair } from './parse-coordinate.ts';

/** Names are shown in one line. */
const MOST_NAME_CHARACTERS = 120;

/** What hardly any name has: then it need not be looked at more closely, for of names there may be a million. */
const PERHAPS_UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A name as it is seen: what turns a line round would turn the sentences in which it stands. */
export function cutName(name: string): string {
  const cut = name.trim().slice(0, MOST_NAME_CHARACTERS);
  return PERHAPS_UNSEEN.test(cut) ? visibleText(cut) : cut;
}

type Row = Readonly<{ cells: readonly string[]; at: number }>;

type Fields = Readonly<{ names: readonly string[]; choice: FieldChoice; places: PointCollector }>;

/** What stands in a field, by its name; where that cannot be used, the row is a fault. */
type ReadField<T> = (row: Row) => T | null;

const cellOf = ({ cells }: Row, at: number | null): string => (at === null ? '' : (cells[at] ?? ''));

const noteFault = ({ names, places }: Fields, row: Row, at: number | null, code: FaultCode): void => {
  places.fault(row.at, code, { field: at === null ? null : (names[at] ?? null), value: cellOf(row, at) });
};

/** The position of a row; one fault a row, because whoever mends it looks at the whole row. */
function createPositionReader(fields: Fields): ReadField<readonly [number, number]> {
  const { choice } = fields;
  const readAxis = (row: Row, axis: Axis): number | null => {
    const value = cellOf(row, choice[axis]);
    const degrees = parseCoordinate(value, axis);
    if (degrees !== null && isOnGlobe(degrees, axis)) return degrees;
    const code = value.trim() === '' ? 'missing' : degrees === null ? 'not-a-coordinate' : 'out-of-range';
    noteFault(fields, row, choice[axis], code);
    return null;
  };
  const readPair = (row: Row): readonly [number, number] | null => {
    const value = cellOf(row, choice.pair);
    const pair = parsePair(value);
    if (pair === null)
      noteFault(fields, row, choice.pair, value.trim() === '' ? 'missing' : 'not-a-coordinate');
    return pair;
  };
  return (row) => {
    if (choice.pair !== null) return readPair(row);
    const lng = readAxis(row, 'lng');
    const lat = lng === null ? null : readAxis(row, 'lat');
    return lng === null || lat === null ? null : [lng, lat];
  };
}

const createAccuracyReader =
  (fields: Fields): ReadField<number> =>
  (row) => {
    const at = fields.choice.accuracy;
    const value = cellOf(row, at);
    if (value.trim() === '') return NaN;
    const meters = parseAccuracy(value);
    if (meters === null) noteFault(fields, row, at, 'bad-accuracy');
    return meters;
  };

/** Takes rows of a table with these fields into `places`: each is a place, a fault, or empty. */
export function createRowReader(
  names: readonly string[],
  choice: FieldChoice,
  places: PointCollector,
): (row: Row) => void {
  const fields = { names, choice, places };
  const [readPosition, readAccuracy] = [createPositionReader(fields), createAccuracyReader(fields)];
  return (row) => {
    if (row.cells.every((value) => value.trim() === '')) {
      places.noteEmpty();
      return;
    }
    // Unquoted decimal commas, or another delimiter: what stands in which field is not known.
    if (row.cells.slice(names.length).some((value) => value.trim() !== '')) {
      places.fault(row.at, 'too-many-fields', { value: row.cells.join(' | ') });
      return;
    }
    const position = readPosition(row);
    const accuracyMeters = position === null ? null : readAccuracy(row);
    if (position === null || accuracyMeters === null) return;
    const [lng, lat] = position;
    places.add({ lng, lat, at: row.at, name: cutName(cellOf(row, choice.name)), accuracyMeters });
  };
}
