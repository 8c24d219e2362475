import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../schema/locale.ts';
import type { Ramp } from '../../domain/tint/ramp.ts';
import type { OnlineBaseMap } from '../../schema/online-base-map.ts';
import type { ThemeTokens } from '../../schema/tokens/theme-tokens.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import { OVERLAY_SOURCES, type OverlayData } from '../overlays/overlay-table.ts';
import { tintedUrl } from '../tinted-protocol.ts';
import { traditionalUrl } from '../traditional-protocol.ts';
import { SOURCE } from './ids.ts';
import { shortbreadSource, tiandituSources } from './online-layers.ts';
import { fadeEndRamp, fadeRamp, reliefRamp } from './tint-ramps.ts';

/** Overlays are tiled no deeper than needed: beyond it MapLibre stretches the last tiles, exact for points. */
const OVERLAY_MAX_ZOOM = 18;

const pmtiles = (baseUrl: string, name: string): string => `pmtiles://${baseUrl}geo/base/${name}.pmtiles`;
const geojson = (baseUrl: string, name: string): string => `${baseUrl}geo/base/${name}.geojson`;

/** The addresses of what carries names: in which characters, is a matter of how it is read. */
const NAMES_FROM: Readonly<Record<Locale, (url: string) => string>> = {
  'zh-CN': (url) => url,
  'zh-Hant': traditionalUrl,
  en: (url) => url,
};

const dem = (baseUrl: string, name: string): SourceSpecification => ({
  type: 'raster-dem',
  url: pmtiles(baseUrl, name),
  encoding: 'terrarium',
});

/** As the pipeline cuts them (`pipeline/relief`): the relief has detail, the fade is smooth. */
const RELIEF_TILE_PIXELS = 512;
const FADE_TILE_PIXELS = 256;

type Options = Readonly<{
  /** Where `geo/` lies; absolute, ends in a slash. */
  baseUrl: string;
  locale: Locale;
  tokens: ThemeTokens;
  overlays: OverlayData;
  terrain3d: boolean;
  online: OnlineBaseMap;
}>;

/** All sources, but heights only for a map in 3-D: MapLibre opens what a style names, used or not. */
export function buildSources({
  baseUrl,
  locale,
  tokens,
  overlays,
  terrain3d,
  online,
}: Options): Record<string, SourceSpecification> {
  const overlaySource = (id: keyof OverlayData): SourceSpecification => ({
    type: 'geojson',
    data: overlays[id],
    maxzoom: OVERLAY_MAX_ZOOM,
  });
  const namesFrom = NAMES_FROM[locale];
  const vector = (name: string): SourceSpecification => ({
    type: 'vector',
    url: namesFrom(pmtiles(baseUrl, name)),
  });
  const tinted = (name: string, tileSize: number, ramp: Ramp): SourceSpecification => ({
    type: 'raster',
    url: tintedUrl(pmtiles(baseUrl, name), ramp),
    tileSize,
  });
  const features = (name: string): SourceSpecification => ({
    type: 'geojson',
    data: namesFrom(geojson(baseUrl, name)),
  });
  return {
    [SOURCE.base]: shortbreadSource(online) ?? vector(ARCHIVE),
    [SOURCE.landform]: vector('landform'),
    [SOURCE.relief]: tinted('relief', RELIEF_TILE_PIXELS, reliefRamp(tokens)),
    ...(terrain3d ? { [SOURCE.terrain]: dem(baseUrl, 'terrain') } : {}),
    [SOURCE.fade]: tinted('fade', FADE_TILE_PIXELS, fadeRamp(tokens)),
    [SOURCE.fadeEnd]: tinted('fade', FADE_TILE_PIXELS, fadeEndRamp(tokens)),
    [SOURCE.district]: features('district'),
    [SOURCE.subdistrictEdges]: features('subdistrict-edges'),
    [SOURCE.subdistrictLabels]: features('subdistrict-labels'),
    [SOURCE.neighbourLabels]: features('neighbour-labels'),
    [SOURCE.metroLines]: features('metro-lines'),
    [SOURCE.metroStations]: features('metro-stations'),
    ...tiandituSources(online, locale),
    ...Object.fromEntries(OVERLAY_SOURCES.map(([id]) => [id, overlaySource(id)])),
  };
}
