import { cutName } from './cut-name.ts';
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

/** As many as six letters and digits can say. */
const ID_COUNT = 36 ** 6;

/**
 * An id that no other walk has, and that none is likely to get again: two tabs may each keep one before they hear of each
 * other, and a walk that is still open may have been kept under the id of one that was deleted.
 */
export function freeId(taken: readonly string[], random: () => number = Math.random): string {
  for (;;) {
    const id = `w${Math.floor(random() * ID_COUNT).toString(36)}`;
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
    const next = numbered(cutName(name, rest), number);
    if (!taken.includes(next)) return next;
  }
}

/** A walk that was deleted, and between which others it stood. */
export type DeletedWalk = Readonly<{
  text: string;
  index: number;
  previousId: string | null;
  nextId: string | null;
}>;

/** What has to be remembered of a walk to put it back once it is deleted; null where there is none with this id. */
export function deletedWalk(texts: readonly string[], id: string): DeletedWalk | null {
  const ids = texts.map(keptIdOf);
  const index = ids.indexOf(id);
  const text = texts[index];
  if (text === undefined) return null;
  return { text, index, previousId: ids[index - 1] ?? null, nextId: ids[index + 1] ?? null };
}

/** Where a deleted walk stood, in a list that may have changed since: beside a neighbour that is still there, or by number. */
export function placeBack(texts: readonly string[], { index, previousId, nextId }: DeletedWalk): number {
  const ids = texts.map(keptIdOf);
  const [previous, next] = [previousId, nextId].map((id) => (id === null ? -1 : ids.indexOf(id)));
  if (previous !== undefined && previous >= 0) return previous + 1;
  return next !== undefined && next >= 0 ? next : Math.min(index, texts.length);
}
