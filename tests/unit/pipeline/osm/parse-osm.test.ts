import { describe, expect, it } from 'vitest';
import { nodePosition, wayLine } from '../../../../pipeline/osm/osm-data.ts';
import { parseOsm } from '../../../../pipeline/osm/parse-osm.ts';
import { writeOsmPbf, type OsmElements } from '../../../fixtures/pipeline/write-osm-pbf.ts';

const BEYOND_INT32 = 15_000_000_001;

const elements: OsmElements = {
  box: [120, 30, 120.1, 30.1],
  nodes: [
    { id: 7, position: [120.0123456, 30.0654321], tags: { natural: 'peak', name: '北高峰' } },
    { id: BEYOND_INT32, position: [120.02, 30.07] },
  ],
  ways: [{ id: 9, nodeIds: [BEYOND_INT32, 7, 404], tags: { highway: 'path' } }],
  relations: [{ id: 3, tags: { type: 'route' }, members: [{ type: 'way', id: 9, role: 'forward' }] }],
};

describe('parseOsm', () => {
  const osm = parseOsm(writeOsmPbf(elements));

  it('reads the box of the header', () => {
    expect(osm.box).toEqual([120, 30, 120.1, 30.1]);
  });

  it('reads positions to the last digit and ids beyond 32 bits', () => {
    expect([...osm.nodes.ids]).toEqual([7, BEYOND_INT32]);
    expect(nodePosition(osm.nodes, 0)).toEqual([120.0123456, 30.0654321]);
  });

  it('lists the nodes that carry tags', () => {
    expect(osm.taggedNodes).toEqual([
      { id: 7, row: 0, position: [120.0123456, 30.0654321], tags: { natural: 'peak', name: '北高峰' } },
    ]);
  });

  it('resolves ways to rows and leaves out nodes the extract does not hold', () => {
    const way = osm.wayById.get(9)!;
    expect([...way.nodeRows]).toEqual([1, 0]);
    expect(wayLine(osm.nodes, way)[0]).toEqual([120.02, 30.07]);
  });

  it('reads the members of relations with their roles', () => {
    expect(osm.relations).toEqual([
      { id: 3, tags: { type: 'route' }, members: [{ type: 'way', id: 9, role: 'forward' }] },
    ]);
  });

  it.each([
    { landuse: 'military' },
    { military: 'bunker' },
    { building: 'yes', military: 'barracks' },
    { 'disused:military': 'base' },
    { access: 'military' },
  ])('drops $0 from nodes, ways and relations', (tags) => {
    const military = parseOsm(
      writeOsmPbf({
        ...elements,
        nodes: elements.nodes.map((node) => ({ ...node, tags })),
        ways: elements.ways.map((way) => ({ ...way, tags })),
        relations: elements.relations.map((relation) => ({ ...relation, tags })),
      }),
    );
    expect(military.taggedNodes).toEqual([]);
    expect(military.ways).toEqual([]);
    expect(military.relations).toEqual([]);
    expect(military.militaryCount).toBe(4);
  });

  it.each([
    ['text', new TextEncoder().encode('this is no extract, but it is long enough')],
    ['a file cut short', writeOsmPbf(elements).slice(0, -10)],
    ['an empty file', new Uint8Array()],
  ])('throws on %s', (_, bytes) => {
    expect(() => parseOsm(bytes)).toThrow();
  });
});
