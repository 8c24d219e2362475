import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHomes } from '../../../src/data/load-homes.ts';
import type { Homes } from '../../../src/domain/homes/to-homes.ts';
import { PointSet } from '../../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../../src/domain/reach/reach-engine.ts';
import { GazetteerSchema } from '../../../src/schema/gazetteer.ts';
import * as v from 'valibot';
import { readRealNetwork } from '../domain/reach/real-network.ts';

const read = (file: string): string => readFileSync(`public/geo/${file}`, 'utf8');
const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((all, each) => all + each, 0);

let homes: Homes;
beforeAll(async () => {
  const fetch = () => Promise.resolve(new Response(read('base/homes.json')));
  const loaded = await loadHomes({ baseUrl: '', fetch });
  if (loaded === null) throw new Error('The committed file cannot be read');
  homes = loaded;
});

describe('the homes of the district, as of the extract of May 2026', () => {
  it('are so many hectares and buildings, four fifths of the land without a building drawn near', () => {
    expect(homes.osmDate).toBe('2026-05-08');
    expect(sum(homes.landHectares)).toBeCloseTo(3287, 0);
    expect(sum(homes.bareHectares)).toBeCloseTo(2704, 0);
    expect(sum(homes.unmappedHectares)).toBeCloseTo(2413, 0);
    expect(sum(homes.buildings)).toBe(3620);
    expect(sum(homes.footprintHectares)).toBeCloseTo(146, 0);
  });

  it('are in the file in cells of about a hectare, each piece once', () => {
    const keys = Array.from(homes.cells, (cell, at) => `${cell}/${homes.subdistrict[at]}`);
    expect(new Set(keys).size).toBe(homes.count);
    expect(homes.count).toBe(10784);
    expect(Math.max(...homes.landHectares)).toBeLessThan(1.01);
  });

  it('lie within fifteen minutes of a market for 19 % of the land, by the markets that have a name on the map', async () => {
    const { entries } = v.parse(GazetteerSchema, JSON.parse(read('base/gazetteer.json')));
    const markets = entries.filter(({ kind, subdistrictId }) => kind === 'market' && subdistrictId !== null);
    expect(markets).toHaveLength(12);
    const { minutes } = new PointSet(new ReachEngine(await readRealNetwork()), homes.points).nearest({
      goals: markets.map(({ point }) => ({
        geometry: { type: 'Point', coordinates: point },
        accuracyMeters: 0,
      })),
      mode: 'normal',
      heading: 'to',
      withinMinutes: 60,
      draw: null,
    });
    const near = sum(homes.landHectares.filter((_, at) => (minutes[at] ?? Infinity) <= 15));
    expect(near / sum(homes.landHectares)).toBeCloseTo(0.19, 2);
    // So much land has no path within 300 m.
    expect(sum(homes.landHectares.filter((_, at) => Number.isNaN(minutes[at])))).toBeCloseTo(21.3, 0);
  });
});
