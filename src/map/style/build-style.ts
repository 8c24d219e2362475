import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../schema/locale.ts';
import type { Theme } from '../../schema/theme.ts';
import type { OverlayData } from '../overlay/overlay-data.ts';
import { SOURCE } from './ids.ts';
import { leaderLayers, shapeLayers, uncertaintyLayers } from './overlay-area-layers.ts';
import { placeLayers, selectionLayers } from './place-layers.ts';
import { buildSources } from './sources.ts';
import { styleContext } from './style-context.ts';

export type StyleOptions = Readonly<{
  theme: Theme;
  locale: Locale;
  /** Where `geo/` lies: an absolute address that ends in a slash. */
  baseUrl: string;
  terrain3d: boolean;
  overlays: OverlayData;
}>;

/** The whole map as one value. Bottom to top: ground, relief, water, streets, fade, outline, data. */
export function buildStyle({
  theme,
  locale,
  baseUrl,
  terrain3d,
  overlays,
}: StyleOptions): StyleSpecification {
  const context = styleContext(theme, locale);
  return {
    version: 8,
    name: `xihu-${theme}-${locale}`,
    sources: buildSources(baseUrl, overlays),
    transition: { duration: 120, delay: 0 },
    ...(terrain3d ? { terrain: { source: SOURCE.terrain, exaggeration: 1.4 } } : {}),
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': context.tokens.map.paper } },
      ...uncertaintyLayers(context),
      ...shapeLayers(context),
      ...leaderLayers(context),
      ...placeLayers(context),
      ...selectionLayers(context),
    ],
  };
}
