import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';

const CASING_PIXELS = 6;
const LINE_PIXELS = 3;

/** The ring around the place that the keys stand on, cased so that it shows on any ground. */
export function frameLayers({ tokens }: StyleContext): LayerSpecification[] {
  const ring = (id: string, color: string, width: number, gap: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: SOURCE.frame,
    paint: {
      // Just outside the casing of the marker in each of its sizes.
      'circle-radius': ['step', ['zoom'], 15 + gap, 12, 18 + gap, 14, 21 + gap],
      'circle-opacity': 0,
      'circle-stroke-color': color,
      'circle-stroke-width': width,
    },
  });
  return [
    ring('frame-casing', tokens.ui.markerPaper, CASING_PIXELS, 0),
    ring('frame', tokens.ui.focus, LINE_PIXELS, (CASING_PIXELS - LINE_PIXELS) / 2),
  ];
}
