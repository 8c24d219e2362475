import type { MapLibreMap } from 'maplibre-gl';
import { drawMarkerImage } from './draw-marker-image.ts';
import { parseMarkerImageId } from './marker-image-id.ts';

/** Draws marker images when the map first asks for them: of several hundred, a view needs some dozens. */
export function provideMarkerImages(map: MapLibreMap): () => void {
  map.setMissingStyleImageResolver((id) => {
    const image = parseMarkerImageId(id);
    if (image === null) return;
    const pixelRatio = Math.max(1, Math.ceil(map.getPixelRatio()));
    map.addImage(id, drawMarkerImage(image, pixelRatio), { pixelRatio });
  });
  return () => {
    map.setMissingStyleImageResolver(null);
  };
}
