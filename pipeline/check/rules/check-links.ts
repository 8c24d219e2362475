import { type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { isOnSpamSite, siteOf, spamSitesOf } from '../spam-sites.ts';

/** A source has one address, linked or not, and a site that one source is not linked to, because its pages carry spam, is linked to by none. */
export const checkLinks: Rule = ({ sources }) => {
  const spamSites = spamSitesOf(sources);
  return (sources ?? []).flatMap(({ id, url, unlinkedUrl }, index): readonly Finding[] => {
    if (url === null) return [];
    const where = { severity: 'error', file: SOURCES_FILE, id, path: `sources[${index}].url` } as const;
    if (unlinkedUrl !== null) {
      return [
        { ...where, message: 'Has an address that is linked and one that is not', hint: 'Keep one of them.' },
      ];
    }
    if (!isOnSpamSite(url, spamSites)) return [];
    return [
      {
        ...where,
        message: `Links to ${siteOf(url)}, whose pages carry spam`,
        hint: 'Cite another copy, or move the address to "unlinkedUrl".',
      },
    ];
  });
};
