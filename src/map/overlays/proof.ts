import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';

/** A spot where the proof view looks. */
export const proof = {
  sources: {
    proof: {
      needs: ({ values }) => [values.proof],
      build: ({ values }) =>
        values.proof ? [toFeature({ type: 'Point', coordinates: [120.1, 30.25] }, {})] : [],
    },
  },
  layers: {
    top: ({ tokens }) => [
      { id: 'proof', type: 'circle', source: 'proof', paint: { 'circle-color': tokens.ui.seal } },
    ],
  },
} as const satisfies Overlay;
