/** The parameters in which a device hands over what was shared with the atlas: see `share_target` in the web manifest. */
export const SHARED_PARAMETERS = { title: 'shared-title', text: 'shared-text', url: 'shared-url' } as const;

const ADDRESS = /https?:\/\/\S+/g;

/**
 * Where something that was shared with the atlas leads.
 *
 * @param address The address that the device opens, with what was shared in its parameters.
 * @param home The address of this atlas, ending in a slash.
 * @returns a link of this atlas that is among it, else the start; null where nothing was shared
 */
export function sharedLink(address: URL, home: string): string | null {
  const shared = Object.values(SHARED_PARAMETERS).flatMap((name) => address.searchParams.getAll(name));
  if (shared.length === 0) return null;
  const links = shared.flatMap((text) => text.match(ADDRESS) ?? []).filter((link) => URL.canParse(link));
  const own = links.map((link) => new URL(link)).find(({ href }) => href.startsWith(home));
  return own === undefined ? home : `${home}${own.search}`;
}
