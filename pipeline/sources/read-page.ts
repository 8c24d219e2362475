import { decodeBuffer } from 'encoding-sniffer';
import { parse } from 'node-html-parser';
import { fail, ok, type Result } from '../../src/schema/result.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a page says of itself. `title` is null where it has none, as a picture. */
export type Page = Readonly<{ title: string | null }>;

const PATIENCE_MS = 30_000;
/** Sites that serve nothing to a program may serve a browser. */
const HEADERS = { accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (compatible; sources:check)' };

/** Null where there is no title. Many Chinese sites write GBK, and some only say so in the page. */
function titleOf(bytes: Buffer, contentType: string | null): string | null {
  const label = /charset=["']?(?<label>[\w-]+)/i.exec(contentType ?? '')?.groups?.label;
  const html = decodeBuffer(bytes, label === undefined ? {} : { transportLayerEncodingLabel: label });
  return parse(html).querySelector('title')?.text.replace(/\s+/g, ' ').trim() ?? null;
}

/** Asks for one page; never rejects. @returns why it cannot be read otherwise, in words */
export async function readPage(url: string, fetch: Fetch): Promise<Result<Page, string>> {
  try {
    const response = await fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return fail(`answers ${response.status}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    return ok({ title: titleOf(bytes, response.headers.get('content-type')) });
  } catch (error) {
    return fail(
      error instanceof Error && error.name === 'TimeoutError' ? 'does not answer' : 'cannot be reached',
    );
  }
}
