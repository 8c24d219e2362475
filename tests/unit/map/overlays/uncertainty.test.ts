import {
  createExpression,
  featureFilter,
  type FilterSpecification,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { uncertainty } from '../../../../src/map/overlays/uncertainty.ts';
import { styleContext } from '../../../../src/map/style/style-context.ts';

/** What of a disc matters to whether it is seen. */
const disc = (discZoom: number) => ({ type: 3 as const, properties: { discZoom, category: 'market' } });

const filterOf = (layer: LayerSpecification): FilterSpecification | undefined =>
  'filter' in layer ? layer.filter : undefined;

function opacityOf(layer: LayerSpecification): (zoom: number, discZoom: number) => unknown {
  const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
  const created = createExpression(paint[`${layer.type}-opacity`], `${layer.id}.opacity`);
  if (created.result === 'error') throw new Error(created.value.map(({ message }) => message).join());
  return (zoom, discZoom): unknown => created.value.evaluate({ zoom }, disc(discZoom), {});
}

const range = (first: number, last: number, step: number): number[] =>
  Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);

test.each(uncertainty.layers.ground(styleContext('day', 'zh-CN')).map((layer) => [layer.id, layer] as const))(
  '%s leaves out of a tile exactly what no zoom of it would show',
  (_, layer) => {
    const { filter } = featureFilter(filterOf(layer), `${layer.id}.filter`);
    const opacity = opacityOf(layer);
    for (const tileZoom of range(9, 17, 1)) {
      for (const discZoom of range(8.1, 18.1, 0.5)) {
        const isEverSeen = range(tileZoom, tileZoom + 0.99, 0.09).some(
          (zoom) => opacity(zoom, discZoom) !== 0,
        );
        expect([tileZoom, discZoom, filter({ zoom: tileZoom }, disc(discZoom))]).toEqual([
          tileZoom,
          discZoom,
          isEverSeen,
        ]);
      }
    }
  },
);
