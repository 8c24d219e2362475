import type { GazetteerKind } from '../../schema/gazetteer.ts';
import type { SearchTarget } from './search-target.ts';

/** What a target is: its kind in the programme or in the gazetteer. */
export type PlainKind = Exclude<SearchTarget['kind'], 'place'> | GazetteerKind;

export const plainKindOf = (target: SearchTarget): PlainKind =>
  target.kind === 'place' ? target.entry.kind : target.kind;

/** Of equally good matches the better known is likelier to be meant: first the entries of the report. */
const ORDER: Readonly<Record<PlainKind, number>> = {
  initiative: 0,
  section: 1,
  indicator: 2,
  water: 3,
  metro: 4,
  rail: 5,
  sight: 6,
  park: 7,
  subdistrict: 8,
  university: 9,
  culture: 10,
  peak: 11,
  village: 12,
  street: 13,
  hospital: 14,
  market: 15,
  library: 16,
  school: 17,
  estate: 18,
  sport: 19,
  clinic: 20,
  building: 21,
  lodging: 22,
  shop: 23,
  food: 24,
  bus: 25,
};

/** The lower the better known. */
export const prominenceOf = (target: SearchTarget): number => ORDER[plainKindOf(target)];
