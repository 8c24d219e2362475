import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, it } from 'vitest';
import { encodeVectorTiles } from '../../../../pipeline/tiles/encode-vector-tiles.ts';
import { mapTileStrings } from '../../../../src/domain/script/map-tile-strings.ts';

const ZOOM = 10;
const [TILE] = encodeVectorTiles(
  ['streets', 'places'].map((name) => ({
    name,
    featuresAt: () => [
      {
        geometry: {
          type: 'lines',
          lines: [
            [
              [120.1, 30.2],
              [120.2, 30.3],
            ],
          ],
        },
        properties: { name: '云栖路', kind: 'primary', width: 7.5, rank: -300, tunnel: true },
      },
    ],
  })),
  ZOOM,
  [120, 30.1, 120.3, 30.4],
);

function properties(bytes: Uint8Array, layer: string) {
  const tile = new VectorTile(new PbfReader(bytes));
  const feature = tile.layers[layer]?.feature(0);
  return { ...feature?.properties, at: feature?.loadGeometry() };
}

it('changes the texts of every layer and nothing else', () => {
  const bytes = TILE?.bytes ?? new Uint8Array();
  const mapped = mapTileStrings(bytes, (text) => text.replace('云栖', '雲棲'));
  for (const layer of ['streets', 'places']) {
    expect(properties(mapped, layer)).toEqual({ ...properties(bytes, layer), name: '雲棲路' });
  }
});

it('leaves the given tile and changes of another length alone', () => {
  const bytes = TILE?.bytes ?? new Uint8Array();
  const before = bytes.slice();
  expect(mapTileStrings(bytes, (text) => `${text}!`)).toEqual(before);
  expect(bytes).toEqual(before);
});

it('says that something else is no tile', () => {
  expect(() => mapTileStrings(new Uint8Array([0x1a, 0xff, 0xff]), String)).toThrow(RangeError);
});
