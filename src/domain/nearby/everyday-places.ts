import {
  EVERYDAY_KINDS,
  type EverydayKind,
  type Gazetteer,
  type GazetteerEntry,
} from '../../schema/gazetteer.ts';

export type CountedKind = Exclude<EverydayKind, 'metro'>;

/** Kinds that are counted; the metro has stations of its own. */
export const COUNTED_KINDS: readonly CountedKind[] = EVERYDAY_KINDS.filter((kind) => kind !== 'metro');

/** A named place of everyday life; a school or park stands at its middle. */
export type EverydayPlace = Pick<GazetteerEntry, 'id' | 'name' | 'nameEn' | 'point'> &
  Readonly<{ kind: CountedKind }>;

/** OpenStreetMap's points of stops and yards: good to a house or two. */
export const EVERYDAY_ACCURACY_METERS = 30;

const countedKind = (kind: string): CountedKind | null =>
  COUNTED_KINDS.find((counted) => counted === kind) ?? null;

/** What of a gazetteer is counted within a walk. */
export function everydayPlaces({ entries }: Gazetteer): readonly EverydayPlace[] {
  return entries.flatMap(({ id, kind, name, nameEn, point }) => {
    const counted = countedKind(kind);
    return counted === null ? [] : [{ id, kind: counted, name, nameEn, point }];
  });
}
