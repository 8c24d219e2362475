/** Links to style sheets that could not be fetched, by address, until they are. */
const failed = new Map<string, HTMLLinkElement>();
const underWay = new Map<string, Promise<void>>();

const isStyleSheet = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Notes style sheets that cannot be fetched. @returns what ends that */
export function noteFailedStyleSheets(document: Document): () => void {
  const onError = ({ target }: Event) => {
    if (isStyleSheet(target)) failed.set(target.href, target);
  };
  // An error of an element does not bubble, but it can be captured.
  document.addEventListener('error', onError, true);
  return () => {
    document.removeEventListener('error', onError, true);
    failed.clear();
  };
}

function replace(link: HTMLLinkElement): Promise<void> {
  const next = link.cloneNode();
  const replaced = new Promise<void>((resolve, reject) => {
    next.addEventListener('load', () => resolve());
    next.addEventListener('error', () => reject(new Error(`Unable to fetch ${link.href}`)));
  });
  link.replaceWith(next);
  return replaced;
}

/** Fetches a style sheet again that failed. Rejects where it fails again; other addresses are left alone. */
function fetchAgain(href: string): Promise<void> {
  const known = underWay.get(href);
  if (known !== undefined) return known;
  const link = failed.get(href);
  if (link === undefined) return Promise.resolve();
  failed.delete(href);
  const fetching = replace(link).finally(() => underWay.delete(href));
  underWay.set(href, fetching);
  return fetching;
}

/**
 * Wraps a dynamic import so that its style sheets are tried again too. Vite asks for each of them once in the life of
 * the page: after a failure the next import would resolve without its styles.
 */
export function withStyleSheets<T>(load: () => Promise<T>): () => Promise<T> {
  let needed: readonly string[] = [];
  return async () => {
    // Of others it is not known who needs them: they are tried along, and may fail.
    const others = [...failed.keys()].filter((href) => !needed.includes(href));
    await Promise.all([...needed.map(fetchAgain), Promise.allSettled(others.map(fetchAgain))]);
    try {
      return await load();
    } catch (error) {
      const named = [...failed.keys()].filter((href) => String(error).includes(href));
      needed = [...new Set([...needed, ...named])];
      throw error;
    }
  };
}
