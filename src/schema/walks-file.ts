import * as v from 'valibot';
import { type ComposedTour, parseComposedTour } from './composed-tour.ts';
import { fail, ok, type Result } from './result.ts';
import { SLUG } from './this-district.ts';

/** Far above what any list of ours takes: 30 walks of 25 stops are about 100 kB. */
export const MOST_WALKS_FILE_BYTES = 500_000;

/** The mark by which a file of walks is known. */
const FORMAT = `${SLUG}-walks`;
const VERSION = 1;
/** Of a file this large nobody means all. */
const MOST_WALKS = 500;

const JsonSchema = v.pipe(v.string(), v.maxLength(MOST_WALKS_FILE_BYTES), v.parseJson());
const MarkSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const FileSchema = v.object({ walks: v.pipe(v.array(v.unknown()), v.maxLength(MOST_WALKS)) });

export type WalksFile = Readonly<{
  walks: readonly ComposedTour[];
  /** Entries that are no walks. */
  unreadCount: number;
}>;

export type WalksFileFailure = 'no-json' | 'no-walks' | 'newer';

/** The walks as a file that this atlas reads again, on this device or another. */
export const formatWalksFile = (walks: readonly ComposedTour[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, walks }, null, 2);

/** @returns the walks of a file, which may be anybody's. Never throws. */
export function parseWalksFile(text: string): Result<WalksFile, WalksFileFailure> {
  const json = v.safeParse(JsonSchema, text.replace(/^\uFEFF/, ''));
  if (!json.success) return fail('no-json');
  const mark = v.safeParse(MarkSchema, json.output);
  if (!mark.success) return fail('no-walks');
  if (mark.output.version > VERSION) return fail('newer');
  const file = v.safeParse(FileSchema, json.output);
  if (!file.success) return fail('no-walks');
  const walks = file.output.walks.map(parseComposedTour).filter((walk) => walk !== null);
  if (walks.length === 0 && file.output.walks.length > 0) return fail('no-walks');
  return ok({ walks, unreadCount: file.output.walks.length - walks.length });
}
