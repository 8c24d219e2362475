/** Order of OpenStreetMap ids ("n12", "w3"): nodes, relations, ways, each by number; other ids as text. */
export function compareIds(a: string, b: string): number {
  const difference = a.startsWith(b.charAt(0)) ? Number(a.slice(1)) - Number(b.slice(1)) : Number.NaN;
  if (Number.isFinite(difference)) return difference;
  return a < b ? -1 : Number(a > b);
}
