import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { CellHeat } from '../../domain/chance/chance-question.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

const ofHeat = (heat: CellHeat): FilterSpecification => ['==', ['get', 'heat'], heat];

const SOURCE = { source: 'heat-cells' } as const;
const ROUND = { 'line-join': 'round' } as const;

/** Told apart without colour too: more has a fill and a firm line, fewer a broken line and no fill. */
function cellLayers({ tokens }: StyleContext): LayerSpecification[] {
  const { ink, inkSecondary, markerPaper } = tokens.ui;
  return [
    {
      ...{ id: 'heat-cells-net', type: 'line', ...SOURCE, filter: ofHeat('neither') },
      paint: { 'line-color': inkSecondary, 'line-width': 0.8, 'line-opacity': 0.5 },
    },
    {
      ...{ id: 'heat-cells-hot-fill', type: 'fill', ...SOURCE, filter: ofHeat('hot') },
      // Streets and names stay to be read.
      paint: { 'fill-color': tokens.sequence[3], 'fill-opacity': 0.55 },
    },
    {
      ...{
        id: 'heat-cells-casing',
        type: 'line',
        ...SOURCE,
        filter: ['!=', ['get', 'heat'], 'neither'],
        layout: ROUND,
      },
      paint: { 'line-color': markerPaper, 'line-width': 4.4 },
    },
    {
      ...{ id: 'heat-cells-hot', type: 'line', ...SOURCE, filter: ofHeat('hot'), layout: ROUND },
      paint: { 'line-color': ink, 'line-width': 2.4 },
    },
    {
      ...{ id: 'heat-cells-cold', type: 'line', ...SOURCE, filter: ofHeat('cold'), layout: ROUND },
      paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [2.2, 1.6] },
    },
  ];
}

/** Cells in which, with those beside them, there are more or fewer places than by chance. */
export const heatCells = {
  sources: {
    'heat-cells': {
      needs: ({ values }) => [values.areas?.heat ?? null],
      build: ({ values }) =>
        (values.areas?.heat ?? []).map(({ geometry, heat }) =>
          toFeature(toGeoJsonGeometry(geometry), { heat }),
        ),
    },
  },
  layers: { ground: cellLayers },
} as const satisfies Overlay;
