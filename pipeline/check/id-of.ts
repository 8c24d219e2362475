/** The id of a value of unknown shape; null when it has none. */
export function idOf(value: unknown): string | null {
  const hasId = typeof value === 'object' && value !== null && 'id' in value;
  return hasId && typeof value.id === 'string' ? value.id : null;
}
