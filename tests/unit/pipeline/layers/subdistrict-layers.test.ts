import { describe, expect, it } from 'vitest';
import { innerEdges } from '../../../../pipeline/layers/inner-edges.ts';
import { simpleOutline } from '../../../../pipeline/layers/district-layer.ts';
import { shortNames, subdistrictEdges } from '../../../../pipeline/layers/subdistrict-layers.ts';
import { boxRing } from '../../../../pipeline/geometry/polygon-boolean.ts';
import { parseOsm } from '../../../../pipeline/osm/parse-osm.ts';
import { writeOsmPbf } from '../../../fixtures/pipeline/write-osm-pbf.ts';

const west = [[boxRing([120, 30, 120.01, 30.01])]];
const east = [[boxRing([120.01, 30, 120.02, 30.01])]];
const input = (id: string, geometry: typeof west, boundaryQuality: 'mapped' | 'estimated') => ({
  properties: { id, nameZh: id, nameEn: id, kind: 'subdistrict' as const, areaKm2: 1, boundaryQuality },
  geometry,
});

function extract(boundaryAt: number) {
  return parseOsm(
    writeOsmPbf({
      box: [120, 30, 120.02, 30.01],
      nodes: [
        { id: 1, position: [boundaryAt, 30] },
        { id: 2, position: [boundaryAt, 30.01] },
      ],
      ways: [{ id: 1, nodeIds: [1, 2], tags: { boundary: 'administrative' } }],
      relations: [],
    }),
  );
}

describe('innerEdges', () => {
  it('finds the edge two surfaces share, once', () => {
    expect(innerEdges([west, east])).toHaveLength(1);
  });
});

describe('subdistrictEdges', () => {
  const inputs = [input('west', west, 'estimated'), input('east', east, 'estimated')];

  it('calls an edge mapped that runs along a mapped boundary', () => {
    expect(subdistrictEdges(extract(120.01), inputs).map(({ properties }) => properties)).toEqual([
      { quality: 'mapped' },
    ]);
  });

  it('calls an edge estimated that is far from every mapped boundary', () => {
    expect(subdistrictEdges(extract(120.015), inputs).map(({ properties }) => properties)).toEqual([
      { quality: 'estimated' },
    ]);
  });
});

describe('shortNames', () => {
  it.each([
    ['转塘街道', 'Zhuantang Subdistrict', '转塘', 'Zhuantang'],
    ['三墩镇', 'Sandun Town', '三墩', 'Sandun'],
    // A Chinese district keeps 区, as it is always spoken with it.
    ['拱墅区', 'Gongshu District', '拱墅区', 'Gongshu'],
    // Without its suffix it would read as the lake.
    ['西湖街道', 'Xihu Subdistrict', '西湖街道', 'Xihu Subdistrict'],
  ])('puts %s on the map as it is spoken of', (nameZh, nameEn, label, labelEn) => {
    expect(shortNames({ nameZh, nameEn }, ['西湖街道'])).toEqual({
      ...{ name: nameZh, name_en: nameEn },
      ...{ label, label_en: labelEn },
    });
  });
});

describe('simpleOutline', () => {
  it('keeps to the number of vertices asked for', () => {
    const circle = Array.from({ length: 2001 }, (_, i): [number, number] => [
      120 + 0.1 * Math.cos((i * Math.PI) / 1000),
      30 + 0.1 * Math.sin((i * Math.PI) / 1000),
    ]);
    const count = simpleOutline([circle], 100).flat(2).length;
    expect(count).toBeLessThanOrEqual(100);
    expect(count).toBeGreaterThan(20);
  });
});
