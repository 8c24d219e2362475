import { fail, ok, type Result } from '../schema/result.ts';

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/**
 * After so long without a byte a file is told as missing; one that comes slowly is waited for. What did come is kept,
 * so that each further try needs less.
 */
const PATIENCE_MS = 20_000;

function createPatience() {
  const giving = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => clearTimeout(timer);
  const begin = (): void => {
    end();
    timer = setTimeout(() => giving.abort(), PATIENCE_MS);
  };
  return { signal: giving.signal, begin, end };
}

/**
 * Reads one file; never rejects.
 * @returns its bytes; else why there is none: the server cannot be reached, does not have the file,
 *   or has stopped answering
 */
export async function fetchFile(url: string, fetch: Fetch): Promise<Result<ArrayBuffer, string>> {
  const patience = createPatience();
  patience.begin();
  try {
    const response = await fetch(url, patience);
    if (!response.ok) return fail(`${url} answered ${response.status}`);
    const noting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (bytes, stream) => {
        patience.begin();
        stream.enqueue(bytes);
      },
    });
    return ok(await new Response(response.body?.pipeThrough(noting)).arrayBuffer());
  } catch (error) {
    return fail(String(error));
  } finally {
    patience.end();
  }
}
