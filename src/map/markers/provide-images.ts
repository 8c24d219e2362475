import type { MapLibreMap } from 'maplibre-gl';
import { drawHeadingImage, parseHeadingImageId } from './heading-image.ts';
import { parseMarkerImageId, type MarkerImage, type MarkerImageKind } from './marker-image-id.ts';
import { drawPatternImage, parsePatternImageId } from './pattern-image.ts';
import { drawPlateImage, parsePlateImageId } from './plate-image.ts';
import { drawPositionImage, parsePositionImageId } from './position-image.ts';
import {
  buildCasing,
  buildFramedSilhouette,
  buildMarker,
  buildMiniMarker,
  buildSelectedMarker,
} from '../../domain/marker/build-marker.ts';
import type { MarkerDrawing } from '../../domain/marker/marker-drawing.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';
import { rasterizeMarker } from './rasterize-marker.ts';

function draw(id: string, pixelRatio: number): ImageData | null {
  const marker = parseMarkerImageId(id);
  if (marker !== null) return drawMarkerImage(marker, pixelRatio);
  const plate = parsePlateImageId(id);
  if (plate !== null) return drawPlateImage(plate, pixelRatio);
  const pattern = parsePatternImageId(id);
  if (pattern !== null) return drawPatternImage(pattern, pixelRatio);
  const heading = parseHeadingImageId(id);
  if (heading !== null) return drawHeadingImage(heading, pixelRatio);
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

const DRAWINGS: Readonly<Record<MarkerImageKind, (image: MarkerImage) => MarkerDrawing>> = {
  marker: ({ category, status, theme }) => buildMarker({ category, status, ...colors(category, theme) }),
  casing: ({ category, status, theme }) => buildCasing({ category, status, color: TOKENS[theme].ui.ink }),
  mini: ({ category, theme }) => buildMiniMarker({ category, ...colors(category, theme) }),
  selected: ({ category, status, theme }) =>
    buildSelectedMarker({ category, status, ...colors(category, theme), seal: TOKENS[theme].ui.seal }),
  framed: ({ category, theme }) =>
    buildFramedSilhouette({ category, ...colors(category, theme), seal: TOKENS[theme].ui.seal }),
};

function colors(category: MarkerImage['category'], theme: MarkerImage['theme']) {
  const tokens = TOKENS[theme];
  return { ink: tokens.category[category], paper: tokens.ui.markerPaper };
}

/** The picture for `Map.addImage`, at `pixelRatio` device pixels per CSS pixel. */
function drawMarkerImage(image: MarkerImage, pixelRatio: number): ImageData {
  return rasterizeMarker(DRAWINGS[image.kind](image), image.sizePixels * pixelRatio);
}
