import type { PackFile } from '../../schema/pack-manifest.ts';

/** What a pack holds, in the words of its reader. */
const PACK_PARTS = ['program', 'map', 'walks', 'names', 'programme', 'tours'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** The first row that fits. */
const PART_OF: readonly (readonly [RegExp, PackPart])[] = [
  [/^geo\/base\/walk\.bin$/, 'walks'],
  [/^geo\/base\/(?:gazetteer|homes)\.json$/, 'names'],
  [/^geo\/(?:base\/tours\.json|tours\/)/, 'tours'],
  [/^geo\/base\//, 'map'],
  [/^geo\//, 'programme'],
];

export const partOf = ({ path }: PackFile): PackPart =>
  PART_OF.find(([pattern]) => pattern.test(path))?.[1] ?? 'program';

export const sumBytes = (files: readonly PackFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** How many bytes each part of a pack has, in the order of `PACK_PARTS`. */
export const packContents = (
  files: readonly PackFile[],
): readonly Readonly<{ part: PackPart; bytes: number }>[] =>
  PACK_PARTS.map((part) => ({ part, bytes: sumBytes(files.filter((file) => partOf(file) === part)) }));
