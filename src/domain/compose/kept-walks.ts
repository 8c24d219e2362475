import { decodeWalk, encodeWalk, type KnownIds } from './walk-code.ts';
import { LONGEST_WALK_NAME, type ComposedTour } from '../../schema/composed-tour.ts';

/** A walk that the device keeps; null where it can't be read any more. */
export type KeptWalk = Readonly<{ id: string; walk: ComposedTour | null }>;

/** As it is stored: an id and the code of a link. */
export const formatKept = (id: string, walk: ComposedTour): string => `${id} ${encodeWalk(walk)}`;

export const keptIdOf = (text: string): string => text.split(' ', 1)[0] ?? '';

export function readKept(text: string, ids: KnownIds): KeptWalk {
  const [id = '', code = ''] = text.split(' ');
  const decoded = decodeWalk(code, ids);
  return { id, walk: decoded.ok ? decoded.value : null };
}

/** A short id that no other has. */
export function freeId(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `w${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * A name that no other walk has: the name itself, or one with a number.
 *
 * @param numbered Writes a name with a number, as the language does.
 */
export function freeName(
  name: string,
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number++) {
    const rest = LONGEST_WALK_NAME - numbered('', number).length;
    const next = numbered(name.slice(0, rest), number);
    if (!taken.includes(next)) return next;
  }
}
