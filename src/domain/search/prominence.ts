import type { GazetteerKind } from '../../schema/gazetteer.ts';
import type { SearchTarget } from './search-target.ts';

/** What a target is: its kind in the programme or in the gazetteer. */
export type PlainKind = Exclude<SearchTarget['kind'], 'place'> | GazetteerKind;

export const plainKindOf = (target: SearchTarget): PlainKind =>
  target.kind === 'place' ? target.entry.kind : target.kind;

/** Of equally good matches the better known is likelier to be meant: first the entries of the report. */
const ORDER: Readonly<Record<PlainKind, number>> = {
  initiative: 0,
  tour: 1,
  section: 2,
  indicator: 3,
  water: 4,
  metro: 5,
  rail: 6,
  sight: 7,
  park: 8,
  subdistrict: 9,
  university: 10,
  culture: 11,
  peak: 12,
  village: 13,
  street: 14,
  hospital: 15,
  market: 16,
  library: 17,
  school: 18,
  estate: 19,
  sport: 20,
  clinic: 21,
  building: 22,
  lodging: 23,
  shop: 24,
  food: 25,
  bus: 26,
};

/** The lower the better known. */
export const prominenceOf = (target: SearchTarget): number => ORDER[plainKindOf(target)];
