import { fail, ok, type Result } from '../../src/schema/result.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a page says of itself. `title` is null where it has none, as a picture. */
export type Page = Readonly<{ title: string | null }>;

const PATIENCE_MS = 30_000;
/** Sites that serve nothing to a program may serve a browser. */
const HEADERS = { accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (compatible; sources:check)' };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const titleOf = (html: string): string | null => {
  const inner = /<title[^>]*>(?<title>[^<]*)<\/title>/i.exec(html)?.groups?.title;
  const text = inner?.replace(/&(?<name>\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return text?.replace(/\s+/g, ' ').trim() ?? null;
};

/** The encoding that the answer or the page names; UTF-8 otherwise. Many Chinese sites write GBK. */
function decode(bytes: ArrayBuffer, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const named = /charset=["']?(?<name>[\w-]+)/i.exec(`${contentType ?? ''} ${head}`)?.groups?.name;
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Asks for one page; never rejects. @returns why it cannot be read otherwise, in words */
export async function readPage(url: string, fetch: Fetch): Promise<Result<Page, string>> {
  try {
    const response = await fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return fail(`answers ${response.status}`);
    return ok({ title: titleOf(decode(await response.arrayBuffer(), response.headers.get('content-type'))) });
  } catch (error) {
    return fail(
      error instanceof Error && error.name === 'TimeoutError' ? 'does not answer' : 'cannot be reached',
    );
  }
}
