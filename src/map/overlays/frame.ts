import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';

/** The line of the focus ring, with 1.5 pixels of paper on either side to stand out from any ground. */
const CASING_PIXELS = 6;
const LINE_PIXELS = 3;

function frameLayers({ tokens }: StyleContext): LayerSpecification[] {
  const ring = (id: string, color: string, width: number, gap: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'frame',
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

/** The ring around the marker that the keyboard cursor frames, cased so that it shows on any ground. */
export const frame = {
  sources: {
    frame: {
      needs: ({ values, arrangement }) => [values.framedId, arrangement],
      build: ({ values: { framedId }, arrangement }) => {
        const at = framedId === null ? undefined : arrangement.at.get(framedId);
        return at === undefined ? [] : [toFeature({ type: 'Point', coordinates: [...at] }, { id: framedId })];
      },
    },
  },
  layers: { markers: frameLayers },
} as const satisfies Overlay;
