import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHomes } from '../../../src/data/load-homes.ts';
import type { Homes } from '../../../src/domain/homes/to-homes.ts';
import { countFar } from '../../../src/domain/far/far-count.ts';
import { buildFarGround } from '../../../src/domain/far/far-ground.ts';
import { farShares } from '../../../src/domain/far/far-shares.ts';
import { GoalSet } from '../../../src/domain/reach/goal-set.ts';
import { PointSet } from '../../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../../src/domain/reach/reach-engine.ts';
import { SiteEffects } from '../../../src/domain/siting/site-effect.ts';
import { siteWalks } from '../../../src/domain/siting/site-walks.ts';
import { homeDemand, homeGround } from '../../../src/domain/siting/siting.ts';
import { toColumns } from '../../../src/domain/study/place-columns.ts';
import { GazetteerSchema } from '../../../src/schema/gazetteer.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { SubdistrictFeatureSchema } from '../../../src/schema/subdistrict.ts';
import * as v from 'valibot';
import { finished } from '../domain/siting/finished.ts';
import { readRealNetwork } from '../domain/reach/real-network.ts';

const read = (file: string): string => readFileSync(`public/geo/${file}`, 'utf8');
const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((all, each) => all + each, 0);

const RULES = { mode: 'normal', heading: 'to', withinMinutes: 15 } as const;
const PLACE = toColumns([{ point: lngLat(120.1235, 30.2757), accuracyMeters: 0 }]);
const { features: subdistricts } = v.parse(
  v.object({ features: v.array(SubdistrictFeatureSchema) }),
  JSON.parse(read('base/subdistricts.geojson')),
);

let homes: Homes;
let engine: ReachEngine;
beforeAll(async () => {
  engine = new ReachEngine(await readRealNetwork());
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

  it('lie within fifteen minutes of a market for 19 % of the land, by the markets that have a name on the map', () => {
    const { entries } = v.parse(GazetteerSchema, JSON.parse(read('base/gazetteer.json')));
    const markets = entries.filter(({ kind, subdistrictId }) => kind === 'market' && subdistrictId !== null);
    expect(markets).toHaveLength(12);
    const { minutes } = new PointSet(engine, homes.points).nearest(
      new GoalSet(engine, toColumns(markets.map(({ point }) => ({ point, accuracyMeters: 0 })))),
      { mode: 'normal', heading: 'to', withinMinutes: 60, draw: null },
    );
    const near = sum(homes.landHectares.filter((_, at) => (minutes[at] ?? Infinity) <= 15));
    expect(near / sum(homes.landHectares)).toBeCloseTo(0.19, 2);
    // So much land has no path within 300 m.
    expect(sum(homes.landHectares.filter((_, at) => Number.isNaN(minutes[at])))).toBeCloseTo(21.3, 0);
  });

  it('are the same hectares for who is far as for where one more would help', () => {
    const ground = buildFarGround(subdistricts, { homes, estates: [], isCut: false });
    const { minutes } = new PointSet(engine, ground.points).nearest(new GoalSet(engine, PLACE), {
      ...RULES,
      draw: null,
    });
    const straightMeters = new Float64Array(minutes.length);
    const usual = countFar(ground, { minutes, straightMeters, streets: null });
    const { whole } = farShares({ ground, usual, draws: [] }, 15);
    const asked = homeGround(homes, subdistricts, false);
    const walks = finished(
      siteWalks(engine, {
        ...{ ...RULES, goals: PLACE, draws: 0, demands: asked.points },
        // Where sites may be is asked of a lattice so wide that it takes no time.
        ...{ ground: subdistricts.map(({ geometry }) => geometry), spacingMeters: 8000, own: null },
      }),
    );
    const demand = homeDemand(asked, walks);
    expect(demand.land).toEqual(whole.ground);
    expect(sum(demand.weights)).toBeCloseTo(whole.land?.mapped ?? 0, 6);
    expect(whole.land?.mapped).toBeCloseTo(3266, 0);
    expect(whole.land?.unmapped).toBeCloseTo(2434, 0);
    // Near now, counted by the one and by the other.
    const near = new SiteEffects(walks, demand, { goal: 'cover', minutes: 15 }).of([]).whole.before.usual;
    expect(near).toBeCloseTo(whole.land?.near.usual ?? 0, 6);
  });
});
