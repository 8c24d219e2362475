import type { Result } from '../../src/schema/result.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Page } from './read-page.ts';

/** A source whose page is not as it was written down, and how. */
export type ChangedSource = Readonly<{ id: string; url: string; change: string }>;

const SITES_AT_ONCE = 6;

/** Marks and spaces differ between a page and what was noted of it. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A page often adds its site's name to its title, and a note may leave out a part. */
function isSameTitle(noted: string, found: string): boolean {
  const [a, b] = [lettersOf(noted), lettersOf(found)];
  return a.includes(b) || b.includes(a);
}

function changeOf({ title }: Source, page: Result<Page, string>): string | null {
  if (!page.ok) return page.error;
  const found = page.value.title;
  if (title === null || found === null || found === '' || isSameTitle(title, found)) return null;
  return `is now called “${found}”`;
}

/**
 * Reads the pages of all sources that have a linked address: one after the other of each site, several sites at once.
 * @returns those that cannot be read or have another title, in the order of `sources`
 */
export async function findChangedSources(
  sources: readonly Source[],
  read: (url: string) => Promise<Result<Page, string>>,
): Promise<readonly ChangedSource[]> {
  const bySite = new Map<string, (Source & { url: string })[]>();
  for (const source of sources) {
    if (source.url === null) continue;
    const site = new URL(source.url).hostname;
    bySite.set(site, [...(bySite.get(site) ?? []), { ...source, url: source.url }]);
  }
  const waiting = [...bySite.values()];
  const changed = new Map<string, ChangedSource>();
  const readSites = async (): Promise<void> => {
    for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
      for (const source of site) {
        const change = changeOf(source, await read(source.url));
        if (change !== null) changed.set(source.id, { id: source.id, url: source.url, change });
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, readSites));
  return sources.flatMap(({ id }) => changed.get(id) ?? []);
}
