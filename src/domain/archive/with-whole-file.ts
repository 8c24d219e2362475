/** A source of bytes as `pmtiles` asks it. */
type ByteSource<Answer> = Readonly<{
  getKey: () => string;
  getBytes: (offset: number, length: number, signal?: AbortSignal, etag?: string) => Promise<Answer>;
}>;

const OK = 200;
/** The first two bytes of every PMTiles archive. */
const MAGIC = 'PM';

const isArchive = (bytes: ArrayBuffer): boolean =>
  new TextDecoder().decode(bytes.slice(0, MAGIC.length)) === MAGIC;

/**
 * A PMTiles archive on a host that may not know byte ranges. Such a host answers a request for a few bytes with status
 * 200 and the whole file, which `pmtiles` refuses: then the whole file is kept, and read from memory.
 *
 * @param ranges Reads byte ranges.
 * @param ask Requests the archive with these headers.
 */
export function withWholeFile<Answer>(
  ranges: ByteSource<Answer>,
  ask: (headers: Readonly<Record<string, string>>) => Promise<Response>,
): ByteSource<Answer | Readonly<{ data: ArrayBuffer }>> {
  let whole: ArrayBuffer | null = null;
  let asking: Promise<ArrayBuffer | null> | null = null;

  /** Null where the host knows byte ranges, or has no archive: then `ranges` failed for another reason. */
  const readWhole = async (): Promise<ArrayBuffer | null> => {
    const response = await ask({ range: 'bytes=0-0' });
    if (response.status !== OK) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await response.arrayBuffer();
    return isArchive(bytes) ? bytes : null;
  };
  const askOnce = async (): Promise<ArrayBuffer | null> => {
    asking ??= readWhole().finally(() => {
      asking = null;
    });
    whole = (await asking) ?? whole;
    return whole;
  };

  return {
    getKey: () => ranges.getKey(),
    getBytes: async (offset, length, signal, etag) => {
      if (whole !== null) return { data: whole.slice(offset, offset + length) };
      try {
        return await ranges.getBytes(offset, length, signal, etag);
      } catch (error) {
        signal?.throwIfAborted();
        const bytes = await askOnce().catch(() => null);
        if (bytes === null) throw error;
        return { data: bytes.slice(offset, offset + length) };
      }
    },
  };
}
