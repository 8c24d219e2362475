import type { MapLibreMap } from 'maplibre-gl';
import { drawMarkerImage } from './draw-marker-image.ts';
import { parseMarkerImageId } from './marker-image-id.ts';
import { drawPlateImage, parsePlateImageId } from './plate-image.ts';
import { drawPositionImage, parsePositionImageId } from './position-image.ts';

function draw(id: string, pixelRatio: number): ImageData | null {
  const marker = parseMarkerImageId(id);
  if (marker !== null) return drawMarkerImage(marker, pixelRatio);
  const plate = parsePlateImageId(id);
  if (plate !== null) return drawPlateImage(plate, pixelRatio);
  const position = parsePositionImageId(id);
  return position === null ? null : drawPositionImage(position, pixelRatio);
}

/** Draws images when the map first asks for them: of several hundred, a view needs some dozens. */
export function provideImages(map: MapLibreMap): () => void {
  map.setMissingStyleImageResolver((id) => {
    const pixelRatio = Math.max(1, Math.ceil(map.getPixelRatio()));
    const image = draw(id, pixelRatio);
    if (image !== null) map.addImage(id, image, { pixelRatio });
  });
  return () => {
    map.setMissingStyleImageResolver(null);
  };
}
