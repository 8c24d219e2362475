import type { Category } from '../../schema/category.ts';
import type { Locale } from '../../schema/locale.ts';
import type { UrlState } from '../../schema/url-state.ts';
import { formatUrl, URL_DEFAULTS } from '../../state/url.ts';

export type EmbedView = 'current' | 'district';

export type EmbedChoices = Readonly<{
  locale: Locale;
  view: EmbedView;
  /** Empty for all. */
  categories: readonly Category[];
}>;

/** A walk of the reader's own, while it is put together. */
const walkOf = ({ view, walk, openedLines }: UrlState): Partial<UrlState> =>
  view === 'tours' && walk !== null ? { view, walk, openedLines } : {};

const DISTRICT = { camera: null, selectedId: null, terrain3d: false } as const;

/** @param base Where the atlas lies, without a query. */
export function embedAddress(
  base: string,
  state: UrlState,
  { locale, view, categories }: EmbedChoices,
): string {
  const { facets, themeChoice, camera, selectedId, terrain3d } = state;
  const seen = view === 'current' ? { camera, selectedId, terrain3d, ...walkOf(state) } : DISTRICT;
  const embedded: UrlState = {
    ...URL_DEFAULTS,
    ...seen,
    embed: true,
    localeChoice: locale,
    themeChoice,
    facets: { ...facets, category: categories },
  };
  return `${base}${formatUrl(embedded)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const attribute = (text: string): string => text.replace(/[&"<>]/g, (mark) => ENTITIES[mark] ?? mark);

/** The element to put into a page. */
export const embedSnippet = (address: string, title: string): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="480" style="border:0" loading="lazy" allow="geolocation" allowfullscreen></iframe>`;
