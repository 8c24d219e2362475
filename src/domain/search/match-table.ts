/** How well a target matches, as one number: the lower the better. */
export type Tier = number;

/** Which part of a name is the query; `stem` is all of it but a word for what it is: 灵隐 of 灵隐寺. */
const PLACES = ['whole', 'stem', 'beginning', 'inside'] as const;
export type MatchPlace = (typeof PLACES)[number];

const NO_MATCH = 255;
/** Of the kind that was asked for: "hospital". Better than a name, but for the whole name of an entry of the report. */
export const KIND_TIER = 1;

/** Written out, in characters, pinyin or English; then by initials, then by syllables and initials mixed. */
const NAME_TIERS = {
  written: { whole: 2, stem: 3, beginning: 4, inside: 6 },
  initials: { whole: 5, stem: 7, beginning: 7, inside: 10 },
  mixed: { whole: 8, stem: 9, beginning: 9, inside: 19 },
} as const satisfies Readonly<Record<string, Readonly<Record<MatchPlace, Tier>>>>;
export type MatchWay = keyof typeof NAME_TIERS;

/** The whole name of an entry of the report. */
export const OWN_NAME_TIER = 0;
/** A longer text of the target matches, not its name. */
export const TEXT_TIER = 11;
/** From here on the match has typing errors, or is so loose that a typing error is likelier. */
export const FUZZY_TIER = 12;

export const nameTier = (way: MatchWay, place: MatchPlace): Tier => NAME_TIERS[way][place];

/** No edits for names that only sound so. 12–15, 16–18 (19 is taken by the loosest names), 20 and more. */
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

export function forgetMatch({ tiers }: MatchTable, target: number): void {
  tiers[target] = NO_MATCH;
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

/** Whether both found some target. */
export const doMeet = (a: MatchTable, b: MatchTable): boolean =>
  a.tiers.some((tier, target) => tier < NO_MATCH && isMatch(b, target));

/** Names that are read by initials, and those among them that are read so from their inside. */
const LOOSE = {
  initials: new Set<Tier>([...Object.values(NAME_TIERS.initials), ...Object.values(NAME_TIERS.mixed)]),
  loosest: new Set<Tier>([NAME_TIERS.mixed.inside]),
};

/** Forgets names that are chance hits beside better matches. */
export function forgetLoose({ tiers }: MatchTable, which: keyof typeof LOOSE): void {
  const loose = LOOSE[which];
  tiers.forEach((tier, target) => {
    if (loose.has(tier)) tiers[target] = NO_MATCH;
  });
}

export const hasNameMatch = (table: MatchTable): boolean => table.tiers.some((tier) => tier < TEXT_TIER);
export const hasMatch = (table: MatchTable): boolean => table.tiers.some((tier) => tier < NO_MATCH);

/** Whether something is called just so. */
export const hasWholeMatch = (table: MatchTable): boolean =>
  table.tiers.some((tier) => tier <= NAME_TIERS.written.whole);

/** Whether the name begins with the query, or is it. */
export const isGoodMatch = (table: MatchTable, target: number): boolean =>
  tierOf(table, target) <= NAME_TIERS.written.beginning;

export const hasGoodMatch = (table: MatchTable): boolean =>
  table.tiers.some((_, target) => isGoodMatch(table, target));
