type Bytes = Readonly<{ data: ArrayBuffer }>;

/** A source of bytes as `pmtiles` asks it. */
type ByteSource<Answer> = Readonly<{
  getKey: () => string;
  getBytes: (offset: number, length: number, signal?: AbortSignal, etag?: string) => Promise<Answer>;
}>;

const OK = 200;
const PARTIAL_CONTENT = 206;
/** The first two bytes of every PMTiles archive. */
const MAGIC = 'PM';

const isArchive = (bytes: ArrayBuffer): boolean =>
  new TextDecoder().decode(bytes.slice(0, MAGIC.length)) === MAGIC;

/** Null for what is no archive. */
async function archiveOf(response: Response): Promise<ArrayBuffer | null> {
  const bytes = await response.arrayBuffer();
  return response.status === OK && isArchive(bytes) ? bytes : null;
}

/** Only the first request of `pmtiles` may ask for more than a small archive has. */
const isShort = ({ data }: Bytes, offset: number, length: number): boolean =>
  data.byteLength === 0 || (offset > 0 && data.byteLength < length);

type Read<Answer> = Readonly<{ ranges: ByteSource<Answer>; ask: (init: RequestInit) => Promise<Response> }>;

async function readRange<Answer extends Bytes>(
  { ranges, ask }: Read<Answer>,
  ...[offset, length, signal, etag]: Parameters<ByteSource<Answer>['getBytes']>
): Promise<Answer | Bytes> {
  const answer = await ranges.getBytes(offset, length, signal, etag);
  if (!isShort(answer, offset, length)) return answer;
  const range = `bytes=${offset}-${offset + length - 1}`;
  const response = await ask({ headers: { range }, cache: 'no-store', signal: signal ?? null });
  const again = { data: await response.arrayBuffer() };
  if (response.status !== PARTIAL_CONTENT || isShort(again, offset, length)) {
    throw new Error(`The host has not sent ${range} of ${ranges.getKey()}`);
  }
  return again;
}

/**
 * A PMTiles archive on a host that may not know byte ranges. Such a host answers a request for a few bytes with status
 * 200 and the whole file, which `pmtiles` refuses: then the whole file is kept, and read from memory.
 *
 * Of several requests for the same bytes at a time, as for the tiles that one is shown as, Chromium's cache may answer one
 * with status 206 and no bytes: those are asked for again without the cache. For that reason `pmtiles` never uses it in
 * Chrome on Windows.
 *
 * `keepWhole` reads the whole file ahead, for when there is no host any more. It rejects where it cannot be had.
 *
 * @param ranges Reads byte ranges.
 * @param ask Requests the archive.
 */
export function withWholeFile<Answer extends Bytes>(
  ranges: ByteSource<Answer>,
  ask: (init: RequestInit) => Promise<Response>,
): ByteSource<Answer | Bytes> & Readonly<{ keepWhole: () => Promise<void> }> {
  let whole: ArrayBuffer | null = null;
  let asking: Promise<ArrayBuffer | null> | null = null;

  /** Null where the host knows byte ranges, or has no archive: then `ranges` failed for another reason. */
  const readWhole = async (): Promise<ArrayBuffer | null> => {
    const response = await ask({ headers: { range: 'bytes=0-0' } });
    if (response.status !== OK) {
      await response.body?.cancel();
      return null;
    }
    return archiveOf(response);
  };
  const askOnce = async (): Promise<ArrayBuffer | null> => {
    asking ??= readWhole().finally(() => {
      asking = null;
    });
    whole = (await asking) ?? whole;
    return whole;
  };

  const keepWhole = async (): Promise<void> => {
    whole ??= await archiveOf(await ask({}));
  };

  return {
    keepWhole,
    getKey: () => ranges.getKey(),
    getBytes: async (offset, length, signal, etag) => {
      if (whole !== null) return { data: whole.slice(offset, offset + length) };
      try {
        return await readRange({ ranges, ask }, offset, length, signal, etag);
      } catch (error) {
        signal?.throwIfAborted();
        const bytes = await askOnce().catch(() => null);
        if (bytes === null) throw error;
        return { data: bytes.slice(offset, offset + length) };
      }
    },
  };
}
