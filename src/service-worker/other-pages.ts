/**
 * How many pages of this atlas there are beside the one that asks: a worker sees all of its host, which may hold other sites
 * in other folders.
 */
export const otherPages = (
  pages: readonly Readonly<{ id: string; url: string }>[],
  { askerId, home }: Readonly<{ askerId: string; home: string }>,
): number => pages.filter(({ id, url }) => id !== askerId && url.startsWith(home)).length;
