/** An expected failure of a run: the message alone tells the user what to do; no stack is shown. */
export class GeoError extends Error {
  override readonly name = 'GeoError';
}
