import type { Category } from '../../schema/category.ts';
import type { GazetteerKind } from '../../schema/gazetteer.ts';

/** Our suggestion for what one comes to look at; anything else is looked at in passing. */
const MINUTES: Readonly<Partial<Record<Category | GazetteerKind, number>>> = {
  'culture-street': 30,
  'culture-venue': 45,
  market: 20,
  education: 15,
  innovation: 15,
  industry: 15,
  livelihood: 15,
  metro: 0,
  bus: 0,
  rail: 0,
  sight: 30,
  culture: 45,
  park: 30,
  peak: 20,
  water: 15,
  village: 20,
  library: 30,
  food: 45,
  university: 20,
};

const PASSING_MINUTES = 10;

/** How long to stay somewhere, until the reader says otherwise. */
export const suggestStay = (kind: Category | GazetteerKind | 'point'): number =>
  kind === 'point' ? PASSING_MINUTES : (MINUTES[kind] ?? PASSING_MINUTES);
