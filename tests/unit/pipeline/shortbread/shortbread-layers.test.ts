import { describe, expect, it } from 'vitest';
import { buildGround } from '../../../../pipeline/layers/ground.ts';
import { boxRing } from '../../../../pipeline/geometry/polygon-boolean.ts';
import { assembleMultipolygons } from '../../../../pipeline/osm/assemble-multipolygons.ts';
import type { OsmTags } from '../../../../pipeline/osm/osm-data.ts';
import { parseOsm } from '../../../../pipeline/osm/parse-osm.ts';
import { writeOsmPbf } from '../../../fixtures/pipeline/write-osm-pbf.ts';
import { cutToGround } from '../../../../pipeline/shortbread/ground-features.ts';
import { shortbreadLayers } from '../../../../pipeline/shortbread/shortbread-layers.ts';
import type { TileProperties } from '../../../../pipeline/tiles/tile-feature.ts';

const BOX = [120, 30, 120.1, 30.1] as const;
const ground = buildGround([boxRing([120.02, 30.02, 120.08, 30.08])], BOX);

type Thing = { tags: OsmTags; as: 'point' | 'line' | 'square' };

/** The layers of an extract with one thing in the middle: its properties by layer at a zoom. */
function propertiesAt(zoom: number, { tags, as }: Thing): Record<string, TileProperties[]> {
  const side = 0.004;
  const corners = [
    [120.05, 30.05],
    [120.05 + side, 30.05],
    [120.05 + side, 30.05 + side],
    [120.05, 30.05 + side],
  ] as const;
  const nodes = corners.map((position, i) => ({ id: i + 1, position }));
  const osm = parseOsm(
    writeOsmPbf({
      box: BOX,
      nodes: as === 'point' ? [{ id: 1, position: corners[0], tags }] : nodes,
      ways: as === 'point' ? [] : [{ id: 1, tags, nodeIds: as === 'line' ? [1, 2, 3] : [1, 2, 3, 4, 1] }],
      relations: [],
    }),
  );
  const features = cutToGround(osm, assembleMultipolygons(osm), ground);
  const layers = shortbreadLayers(osm, features).map(
    ({ name, featuresAt }) => [name, featuresAt(zoom).map(({ properties }) => properties)] as const,
  );
  return Object.fromEntries(layers.filter(([, found]) => found.length > 0));
}

const line = (tags: OsmTags): Thing => ({ tags, as: 'line' });
const square = (tags: OsmTags): Thing => ({ tags, as: 'square' });
const point = (tags: OsmTags): Thing => ({ tags, as: 'point' });

const byRule = (text: string) => ({ name_en: text, name_en_source: 'rule' });

describe('shortbreadLayers', () => {
  it('draws a road with the flags that are set, and names it', () => {
    const road = line({
      highway: 'primary_link',
      name: '曙光路',
      'name:en': 'Shuguang Road',
      bridge: 'yes',
      oneway: '-1',
    });
    expect(propertiesAt(14, road)).toEqual({
      streets: [{ kind: 'primary', link: true, bridge: true, oneway: true, oneway_reverse: true }],
      street_labels: [
        { kind: 'primary_link', name: '曙光路', name_en: 'Shuguang Road', name_en_source: 'osm' },
      ],
    });
  });

  it.each([
    ['primary', 8],
    ['secondary', 9],
    ['tertiary', 10],
    ['residential', 12],
    ['footway', 13],
  ])('shows %s from z%i', (highway, minZoom) => {
    expect(propertiesAt(minZoom, line({ highway })).streets).toBeDefined();
    expect(propertiesAt(minZoom - 1, line({ highway })).streets).toBeUndefined();
  });

  it('marks railways', () => {
    expect(propertiesAt(14, line({ railway: 'rail' })).streets).toEqual([{ kind: 'rail', rail: true }]);
  });

  it('marks an English name that is by rule', () => {
    expect(propertiesAt(14, point({ place: 'village', name: '龙池村' })).place_labels).toEqual([
      {
        ...{ kind: 'village', name: '龙池村', population: 100 },
        ...byRule('Longchi Village'),
      },
    ]);
  });

  it('gives no English name where no rule has one', () => {
    const museum = point({ tourism: 'museum', name: '浙江省不知何物研究院' });
    expect(propertiesAt(14, museum).pois).toEqual([{ tourism: 'museum', name: '浙江省不知何物研究院' }]);
  });

  it('draws water with its Mercator area and a label', () => {
    const { water_polygons, water_polygons_labels } = propertiesAt(
      14,
      square({ natural: 'water', water: 'river', name: '沿山河' }),
    );
    expect(water_polygons).toEqual([{ kind: 'river', way_area: 229_000 }]);
    expect(water_polygons_labels).toEqual([
      { ...{ kind: 'river', name: '沿山河', way_area: 229_000 }, ...byRule('Yanshan River') },
    ]);
  });

  it.each([
    [{ natural: 'wood' }, 'forest'],
    [{ landuse: 'farmland', crop: 'tea' }, 'orchard'],
    [{ landuse: 'farmland' }, 'farmland'],
    [{ natural: 'wetland', wetland: 'swamp' }, 'swamp'],
    [{ natural: 'wetland' }, 'wetland'],
    [{ leisure: 'pitch' }, 'pitch'],
  ])('draws %j as %s', (tags, kind) => {
    expect(propertiesAt(14, square(tags)).land).toEqual([{ kind }]);
  });

  it('leaves small greens to the larger zooms', () => {
    const wood = square({ natural: 'wood' });
    expect(propertiesAt(9, wood).land).toEqual([{ kind: 'forest' }]);
    expect(propertiesAt(8, wood).land).toBeUndefined();
  });

  it('draws buildings without attributes', () => {
    expect(propertiesAt(14, square({ building: 'yes', name: 'x' }))).toEqual({ buildings: [{}] });
  });

  it('takes an area as a point of interest, with its size', () => {
    const museum = square({ tourism: 'museum', name: '浙江省博物馆' });
    expect(propertiesAt(14, museum).pois).toEqual([
      {
        ...{ tourism: 'museum', name: '浙江省博物馆', way_area: 229_000 },
        ...byRule('Zhejiang Provincial Museum'),
      },
    ]);
  });

  it('draws nothing military', () => {
    expect(propertiesAt(14, square({ landuse: 'military', building: 'yes', name: 'x' }))).toEqual({});
  });

  it('draws nothing beyond the ground', () => {
    const far = cutToGround(
      parseOsm(
        writeOsmPbf({
          box: BOX,
          nodes: [{ id: 1, position: [120.5, 30.5], tags: { place: 'village', name: 'x' } }],
          ways: [],
          relations: [],
        }),
      ),
      { areas: [], brokenRelationIds: [] },
      ground,
    );
    expect(far.points).toEqual([]);
  });
});
