import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../schema/locale.ts';
import { NO_ONLINE_BASE_MAP, type OnlineBaseMap } from '../../schema/online-base-map.ts';
import type { Theme } from '../../schema/theme.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import { BANDS } from '../overlays/overlay.ts';
import { overlayLayers, type OverlayData } from '../overlays/overlay-table.ts';
import { areaLabelLayers, neighbourLabelLayers, subdistrictLabelLayer } from './area-label-layers.ts';
import {
  districtOutlineLayers,
  fadeLayers,
  subdistrictBandLayers,
  subdistrictEdgeLayers,
} from './boundary-layers.ts';
import { builtLabelLayers } from './built-label-layers.ts';
import { SOURCE } from './ids.ts';
import { landLayers } from './land-layers.ts';
import { metroLineLayers, metroStationLayers } from './metro-layers.ts';
import { natureLabelLayers } from './nature-label-layers.ts';
import { withTianditu } from './online-layers.ts';
import { reliefLayers } from './relief-layers.ts';
import { buildSources } from './sources.ts';
import { buildingLayers, railLayers, streetLayers } from './street-layers.ts';
import { styleContext } from './style-context.ts';
import { waterLayers } from './water-layers.ts';

export type StyleOptions = Readonly<{
  theme: Theme;
  locale: Locale;
  /** Where `geo/` lies: an absolute address that ends in a slash. */
  baseUrl: string;
  terrain3d: boolean;
  /** In the colours of a print, whatever the theme. */
  forPaper?: boolean;
  /** Of other sites; none without it. */
  online?: OnlineBaseMap;
  overlays: OverlayData;
}>;

/** The whole map as one value. Bottom to top: ground, relief, water, streets, names, fade, data. */
export function buildStyle({
  theme,
  locale,
  baseUrl,
  terrain3d,
  forPaper = false,
  online = NO_ONLINE_BASE_MAP,
  overlays,
}: StyleOptions): StyleSpecification {
  const context = styleContext(theme, locale, forPaper);
  return {
    version: 8,
    name: `${ARCHIVE}-${theme}-${locale}`,
    sources: buildSources({ baseUrl, locale, tokens: context.tokens, overlays, terrain3d, online }),
    transition: { duration: 120, delay: 0 },
    ...(terrain3d ? { terrain: { source: SOURCE.terrain, exaggeration: 1.4 } } : {}),
    layers: withTianditu(online, [
      { id: 'paper', type: 'background', paint: { 'background-color': context.tokens.map.paper } },
      ...landLayers(context),
      ...reliefLayers(context),
      ...waterLayers(context),
      ...subdistrictEdgeLayers(context),
      ...streetLayers(context),
      ...railLayers(context),
      ...buildingLayers(context),
      ...metroLineLayers(context),
      ...subdistrictBandLayers(context),
      ...districtOutlineLayers(context),
      ...metroStationLayers(context),
      ...areaLabelLayers(context),
      ...builtLabelLayers(context),
      ...natureLabelLayers(context),
      // Above the labels too, so that names outside the district fade with what they name.
      ...fadeLayers(),
      ...neighbourLabelLayers(context),
      ...overlayLayers(context, BANDS.overGround, overlays),
      subdistrictLabelLayer(context, forPaper),
      ...overlayLayers(context, BANDS.overNames, overlays),
    ]),
  };
}
