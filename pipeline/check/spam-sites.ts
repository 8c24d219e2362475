import type { Source } from '../../src/schema/source.ts';

/** The site of an address: `www.` and `m.` lead to the same one. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m)\./, '');

/** Sites that a source is not linked to, because their pages carry spam. */
export const spamSitesOf = (sources: readonly Source[] | null): ReadonlySet<string> =>
  new Set((sources ?? []).flatMap(({ unlinkedUrl }) => (unlinkedUrl === null ? [] : [siteOf(unlinkedUrl)])));
