import { GeoJSONSource, type MapLibreMap, RasterTileSource, VectorTileSource } from 'maplibre-gl';

/** Reads a source from the address that it has: MapLibre never tries again what failed. */
export function readSourceAgain(map: MapLibreMap, id: string): void {
  const source = map.getSource(id);
  const described = map.getStyle().sources[id];
  if (source instanceof GeoJSONSource) {
    // That it fails again comes as an event of the map.
    if (described?.type === 'geojson') void source.setData(described.data);
  } else if (source instanceof VectorTileSource || source instanceof RasterTileSource) {
    if (described !== undefined && 'url' in described) source.setUrl(source.url);
    else source.setTiles(source.tiles);
  }
}
