import type { Source } from '../../src/schema/source.ts';

/** The site of an address: `www.` and `m.` lead to the same one. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m)\./, '');

/** Sites whose pages were seen to carry spam. They stay known when the source that is not linked to them goes. */
const SEEN_WITH_SPAM: readonly string[] = ['dingqianjf.com'];

/** Sites that a source is not linked to, because their pages carry spam. */
export const spamSitesOf = (sources: readonly Source[] | null): ReadonlySet<string> =>
  new Set([
    ...SEEN_WITH_SPAM,
    ...(sources ?? []).flatMap(({ unlinkedUrl }) => (unlinkedUrl === null ? [] : [siteOf(unlinkedUrl)])),
  ]);

/** Whether the address is on one of the sites, or on a site below one of them. */
export function isOnSpamSite(url: string, spamSites: ReadonlySet<string>): boolean {
  const site = siteOf(url);
  return [...spamSites].some((spamSite) => site === spamSite || site.endsWith(`.${spamSite}`));
}
