import {
  buildCasing,
  buildMarker,
  buildMiniMarker,
  buildSelectedMarker,
} from '../../domain/marker/build-marker.ts';
import type { MarkerDrawing } from '../../domain/marker/marker-drawing.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';
import type { MarkerImage, MarkerImageKind } from './marker-image-id.ts';
import { rasterizeMarker } from './rasterize-marker.ts';

const DRAWINGS: Readonly<Record<MarkerImageKind, (image: MarkerImage) => MarkerDrawing>> = {
  marker: ({ category, status, theme }) => buildMarker({ category, status, ...colors(category, theme) }),
  casing: ({ category, status, theme }) => buildCasing({ category, status, color: TOKENS[theme].ui.ink }),
  mini: ({ category, theme }) => buildMiniMarker({ category, ...colors(category, theme) }),
  selected: ({ category, status, theme }) =>
    buildSelectedMarker({ category, status, ...colors(category, theme), seal: TOKENS[theme].ui.seal }),
};

function colors(category: MarkerImage['category'], theme: MarkerImage['theme']) {
  const tokens = TOKENS[theme];
  return { ink: tokens.category[category], paper: tokens.ui.markerPaper };
}

/** The picture for `Map.addImage`, at `pixelRatio` device pixels per CSS pixel. */
export function drawMarkerImage(image: MarkerImage, pixelRatio: number): ImageData {
  return rasterizeMarker(DRAWINGS[image.kind](image), image.sizePixels * pixelRatio);
}
