type Page = Readonly<{
  /** The address of the page, without its choices. */
  url: string;
  /** The address of the script that the page began with; null where that cannot be told. */
  entry: string | null;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}>;

/** Whether the atlas was published anew since the page was opened; `unknown` where its server cannot be asked. */
export type ReleaseAnswer = 'same' | 'newer' | 'unknown';

const ENTRY = /<script\b(?=[^>]*\btype="module")[^>]*\bsrc="(?<src>[^"]+)"/;

/** The address of the first module script of a page; null where there is none. */
export function entryOf(html: string, url: string): string | null {
  const src = ENTRY.exec(html)?.groups?.src;
  return src === undefined ? null : new URL(src, url).href;
}

/**
 * Asks the server for the page as it is now. Names of scripts carry a hash of their content: when the page begins with
 * another script, the scripts of this page may be gone for good. Ask only after a script could not be fetched.
 */
export async function findRelease({ url, entry, fetch }: Page): Promise<ReleaseAnswer> {
  if (entry === null) return 'unknown';
  try {
    const response = await fetch(url, { cache: 'no-store' });
    const now = response.ok ? entryOf(await response.text(), url) : null;
    if (now === null) return 'unknown';
    return now === entry ? 'same' : 'newer';
  } catch {
    return 'unknown';
  }
}
