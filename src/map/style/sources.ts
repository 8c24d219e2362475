import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { OverlayData } from '../overlay/overlay-data.ts';
import { OVERLAY_SOURCES, SOURCE, type SourceId } from './ids.ts';

/** Overlays are tiled no deeper than needed: beyond it MapLibre stretches the last tiles, exact for points. */
const OVERLAY_MAX_ZOOM = 18;

const pmtiles = (baseUrl: string, name: string): string => `pmtiles://${baseUrl}geo/base/${name}.pmtiles`;
const geojson = (baseUrl: string, name: string): SourceSpecification => ({
  type: 'geojson',
  data: `${baseUrl}geo/base/${name}.geojson`,
});
const dem = (baseUrl: string, name: string): SourceSpecification => ({
  type: 'raster-dem',
  url: pmtiles(baseUrl, name),
  encoding: 'terrarium',
});

type Options = Readonly<{
  /** Where `geo/` lies; absolute, ends in a slash. */
  baseUrl: string;
  overlays: OverlayData;
  terrain3d: boolean;
}>;

/** All sources, but heights only for a map in 3-D: MapLibre opens what a style names, used or not. */
export function buildSources({
  baseUrl,
  overlays,
  terrain3d,
}: Options): Partial<Record<SourceId, SourceSpecification>> & Record<string, SourceSpecification> {
  const overlaySource = (id: keyof OverlayData): SourceSpecification => ({
    type: 'geojson',
    data: overlays[id],
    promoteId: 'id',
    maxzoom: OVERLAY_MAX_ZOOM,
  });
  return {
    [SOURCE.base]: { type: 'vector', url: pmtiles(baseUrl, 'xihu') },
    [SOURCE.landform]: { type: 'vector', url: pmtiles(baseUrl, 'landform') },
    [SOURCE.relief]: dem(baseUrl, 'relief'),
    ...(terrain3d ? { [SOURCE.terrain]: dem(baseUrl, 'terrain') } : {}),
    [SOURCE.fade]: dem(baseUrl, 'fade'),
    [SOURCE.district]: geojson(baseUrl, 'district'),
    [SOURCE.subdistrictEdges]: geojson(baseUrl, 'subdistrict-edges'),
    [SOURCE.subdistrictLabels]: geojson(baseUrl, 'subdistrict-labels'),
    [SOURCE.neighbourLabels]: geojson(baseUrl, 'neighbour-labels'),
    [SOURCE.metroLines]: geojson(baseUrl, 'metro-lines'),
    [SOURCE.metroStations]: geojson(baseUrl, 'metro-stations'),
    ...Object.fromEntries(OVERLAY_SOURCES.map((id) => [id, overlaySource(id)])),
  };
}
