import { byteRange } from '../domain/pack/byte-range.ts';

/** Whether the part that is asked for is of the file that is kept: `If-Range` names the file that the asker knows. */
function isSameFile(request: Request, kept: Response): boolean {
  const known = request.headers.get('if-range');
  return known === null || known === kept.headers.get('etag');
}

/**
 * Answers a request for a part of a file from the whole of it, as a server does that knows byte ranges (RFC 9110,
 * section 14). Answers with the whole file where no part is asked for, or the asker knows another file.
 */
export async function answerRange(request: Request, kept: Response): Promise<Response> {
  const header = request.headers.get('range');
  if (header === null || !isSameFile(request, kept)) return kept;
  // A browser keeps a body of its cache on the disk, and reads of it what is sliced.
  const whole = await kept.blob();
  const headers = new Headers(kept.headers);
  headers.set('accept-ranges', 'bytes');
  const range = byteRange(header, whole.size);
  if (range === 'whole') return new Response(whole, { headers });
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${whole.size}`);
    headers.set('content-length', '0');
    return new Response(null, { status: 416, headers });
  }
  const { first, last } = range;
  headers.set('content-range', `bytes ${first}-${last}/${whole.size}`);
  headers.set('content-length', String(last - first + 1));
  return new Response(whole.slice(first, last + 1), { status: 206, headers });
}
