/** How well a target matches, as one number: the lower the better. */
export type Tier = number;

const PLACES = ['whole', 'beginning', 'inside'] as const;
export type MatchPlace = (typeof PLACES)[number];

const NO_MATCH = 255;
/** From here on only a longer text of the target matches, not its name. */
export const TEXT_TIER = 9;
/** From here on the match has typing errors. */
export const FUZZY_TIER = 10;

/** `method` is an index into `METHODS`. */
export const nameTier = (method: number, place: MatchPlace): Tier =>
  method * PLACES.length + PLACES.indexOf(place);

export const fuzzyTier = (edits: number, place: MatchPlace): Tier =>
  FUZZY_TIER + edits * PLACES.length + PLACES.indexOf(place);

/** The best match of each target so far. Grows while one query is answered and is dropped afterwards. */
export type MatchTable = Readonly<{
  tiers: Uint8Array;
  /** The text that matched, as an index into the texts; -1 for the name. */
  texts: Int32Array;
}>;

export const NAME_TEXT = -1;

export const createMatchTable = (targetCount: number): MatchTable => ({
  tiers: new Uint8Array(targetCount).fill(NO_MATCH),
  texts: new Int32Array(targetCount).fill(NAME_TEXT),
});

export const tierOf = (table: MatchTable, target: number): Tier => table.tiers[target] ?? NO_MATCH;

export const isMatch = (table: MatchTable, target: number): boolean => tierOf(table, target) < NO_MATCH;

export function noteMatch(table: MatchTable, target: number, tier: Tier, text: number): void {
  if (tier >= tierOf(table, target)) return;
  table.tiers[target] = tier;
  table.texts[target] = text;
}

/** Adds what `other` found to `table`. */
export function unite(table: MatchTable, other: MatchTable): void {
  for (let target = 0; target < table.tiers.length; target++) {
    if (isMatch(other, target))
      noteMatch(table, target, tierOf(other, target), other.texts[target] ?? NAME_TEXT);
  }
}

/** Leaves in `table` what `other` found too, as good as the worse of the two. */
export function intersect(table: MatchTable, other: MatchTable): void {
  for (let target = 0; target < table.tiers.length; target++) {
    if (tierOf(other, target) <= tierOf(table, target)) continue;
    table.tiers[target] = tierOf(other, target);
    table.texts[target] = other.texts[target] ?? NAME_TEXT;
  }
}

export const hasNameMatch = (table: MatchTable): boolean => table.tiers.some((tier) => tier < TEXT_TIER);
export const hasMatch = (table: MatchTable): boolean => table.tiers.some((tier) => tier < NO_MATCH);
