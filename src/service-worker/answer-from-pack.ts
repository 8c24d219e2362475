import { answerRange } from './answer-range.ts';
import { sharedLink } from '../domain/pack/shared-link.ts';

type Answering = Readonly<{
  /** The address of the folder of `index.html`, ending in a slash. */
  home: string;
  /** Looks into the pack for the file of an address. */
  find: (url: string) => Promise<Response | undefined>;
  fetch: (request: Request) => Promise<Response>;
}>;

/**
 * Whether a request may be answered from the pack: a reading one, of this atlas, whose asker does not insist on the
 * server (as who looks for a newer release does).
 */
export const isForPack = ({ method, url, cache }: Request, home: string): boolean =>
  method === 'GET' && url.startsWith(home) && cache !== 'no-store';

/** The address by which a file is kept: the page has choices in its own, and may be named in full. */
function keyOf(request: Request, home: string): string {
  const { origin, pathname } = new URL(request.url);
  const path = origin + pathname;
  return path === `${home}index.html` ? home : path;
}

/**
 * Answers from the pack, byte ranges too; what is not in it, or cannot be read any more, comes from the network. Nothing
 * that comes is kept.
 */
export async function answerFromPack(request: Request, { home, find, fetch }: Answering): Promise<Response> {
  if (request.mode === 'navigate') {
    const link = sharedLink(new URL(request.url), home);
    if (link !== null) return Response.redirect(link);
  }
  const kept = await find(keyOf(request, home)).catch(() => undefined);
  return kept === undefined ? fetch(request) : answerRange(request, kept);
}
