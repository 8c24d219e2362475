/** What may be shipped, by its identifier in the SPDX list. Another needs somebody to read it first. */
const KNOWN = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EPL-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

/** What packages write that the list does not have. The Eclipse Distribution License is the text of BSD-3-Clause. */
const MEANT: Readonly<Record<string, string>> = { 'BDS-3-Clause': 'BSD-3-Clause', 'EDL-1.0': 'BSD-3-Clause' };

/**
 * A licence as SPDX writes it: one identifier, or several joined by AND, OR.
 * @throws Error for one that is not known
 */
export function toSpdx(written: string): string {
  const licence = written
    .replaceAll(/[\w.+-]+/g, (word) => MEANT[word] ?? word)
    .replace(/^\((?<inner>[^()]*)\)$/, '$<inner>');
  const unknown = licence.split(/[()\s]+|AND|OR/).find((word) => word !== '' && !KNOWN.includes(word));
  if (unknown !== undefined)
    throw new Error(`"${written}" is not known: read it, and see scripts/licences/to-spdx.ts`);
  return licence;
}
