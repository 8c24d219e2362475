import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Box } from '../../domain/geo/position.ts';
import { patternImageId } from '../markers/pattern-image.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';

const NO_BOXES: readonly Box[] = [];

/** Cells as one feature: they are seen together, and there are thousands. */
const buildCells = (boxes: readonly Box[] = NO_BOXES): readonly Feature[] =>
  boxes.length === 0
    ? []
    : [
        toFeature(
          {
            type: 'MultiPolygon',
            coordinates: boxes.map(([west, south, east, north]) => [
              [
                [west, south],
                [east, south],
                [east, north],
                [west, north],
                [west, south],
              ],
            ]),
          },
          {},
        ),
      ];

function cellLayers({ theme, tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'siting-near',
      type: 'fill',
      source: 'siting-near',
      paint: { 'fill-color': tokens.sequence[2], 'fill-opacity': 0.8, 'fill-antialias': false },
    },
    {
      id: 'siting-far',
      type: 'fill',
      source: 'siting-far',
      paint: { 'fill-pattern': patternImageId(theme, 'gap'), 'fill-opacity': 0.6 },
    },
    {
      id: 'siting-unmapped',
      type: 'fill',
      source: 'siting-unmapped',
      paint: { 'fill-pattern': patternImageId(theme, 'unmapped') },
    },
    {
      id: 'siting-gained',
      type: 'fill',
      source: 'siting-gained',
      paint: { 'fill-color': tokens.sequence[4], 'fill-opacity': 0.9, 'fill-antialias': false },
    },
    {
      id: 'siting-gained-pattern',
      type: 'fill',
      source: 'siting-gained',
      paint: { 'fill-pattern': patternImageId(theme, '2') },
    },
  ];
}

/** Cells of homes by what proposed sites bring to them. */
export const sitingCells = {
  sources: {
    'siting-near': {
      needs: ({ values }) => [values.areas?.siting?.near ?? null],
      build: ({ values }) => buildCells(values.areas?.siting?.near),
    },
    'siting-far': {
      needs: ({ values }) => [values.areas?.siting?.far ?? null],
      build: ({ values }) => buildCells(values.areas?.siting?.far),
    },
    'siting-unmapped': {
      needs: ({ values }) => [values.areas?.siting?.unmapped ?? null],
      build: ({ values }) => buildCells(values.areas?.siting?.unmapped),
    },
    'siting-gained': {
      needs: ({ values }) => [values.areas?.siting?.gained ?? null],
      build: ({ values }) => buildCells(values.areas?.siting?.gained),
    },
  },
  layers: { ground: cellLayers },
} as const satisfies Overlay;
