/** Beside `index.html` on the host: ends the service worker and its packs on every device that opens the atlas. */
const RETIREMENT_PATH = 'retire-service-worker.txt';

/** Hosts may answer with their page for what they do not have, so that the answer itself does not count. */
const WORD = /^retire\b/;

/**
 * Whether whoever publishes the atlas has put that file there. Asked for without its content first, which costs a visit
 * no byte of an answer where there is none.
 */
export async function isRetired(
  home: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<boolean> {
  const url = new URL(RETIREMENT_PATH, home).href;
  try {
    const head = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    if (!head.ok) return false;
    const response = await fetch(url, { cache: 'no-store' });
    return response.ok && WORD.test(await response.text());
  } catch {
    return false;
  }
}
