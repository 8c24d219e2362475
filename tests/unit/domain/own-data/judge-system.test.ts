import { describe, expect, it } from 'vitest';
import { fitSystems } from '../../../../src/domain/own-data/fit-systems.ts';
import { chanceOfWins, judgeSystem, type SystemFit } from '../../../../src/domain/own-data/judge-system.ts';
import { toSystem } from '../../../../src/domain/handoff/coordinate-system.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const flags = (count: number, share: number) => Array.from({ length: count }, (_, at) => at < share * count);
const fit = (count: number, nearStreet: number, onBuilding: number): SystemFit => ({
  nearStreet: flags(count, nearStreet),
  onBuilding: flags(count, onBuilding),
});

describe('chanceOfWins', () => {
  it('is that of fair throws', () => {
    expect(chanceOfWins(0, 0)).toBe(1);
    expect(chanceOfWins(10, 10)).toBeCloseTo(1 / 1024, 12);
    expect(chanceOfWins(8, 10)).toBeCloseTo(56 / 1024, 12);
    expect(chanceOfWins(600, 1000)).toBeCloseTo(1.364e-10, 12);
  });
});

describe('judgeSystem', () => {
  it('tells the system whose points lie at streets and on buildings', () => {
    const judged = judgeSystem({
      wgs84: fit(100, 0.5, 0.1),
      gcj02: fit(100, 0.9, 0.5),
      bd09: fit(100, 0.5, 0.1),
    });
    expect(judged).toMatchObject({ system: 'gcj02', why: null, count: 100 });
    expect(judged.shares.gcj02).toEqual({ nearStreet: 0.9, onBuilding: 0.5 });
  });

  it('does not tell it from few points, nor where one system fits no better', () => {
    expect(judgeSystem({ wgs84: fit(9, 1, 1), gcj02: fit(9, 0, 0), bd09: fit(9, 0, 0) })).toMatchObject({
      system: null,
      why: 'few',
    });
    expect(
      judgeSystem({ wgs84: fit(99, 0.5, 0.1), gcj02: fit(99, 0.5, 0.1), bd09: fit(99, 0.5, 0.1) }),
    ).toMatchObject({ system: null, why: 'unclear' });
  });

  it('does not take courtyards for another system: streets speak against it, and nothing lies on buildings', () => {
    const judged = judgeSystem({
      wgs84: fit(200, 0.3, 0.1),
      gcj02: fit(200, 0.52, 0.06),
      bd09: fit(200, 0.48, 0.06),
    });
    expect(judged.system).toBeNull();
  });
});

describe('fitSystems', () => {
  /** A street from west to east, and a building of some 40 m beside it. */
  const street = {
    kind: 'residential',
    line: [
      [120.1, 30.25],
      [120.11, 30.25],
    ] as const,
  };
  const building = [
    [
      [120.105, 30.2505],
      [120.1054, 30.2505],
      [120.1054, 30.2509],
      [120.105, 30.2509],
      [120.105, 30.2505],
    ],
  ] as const;

  it.each(['wgs84', 'gcj02', 'bd09'] as const)('finds what was written in %s where it is', (system) => {
    const [atStreet, inBuilding] = [lngLat(120.103, 30.2501), lngLat(120.1052, 30.2507)];
    const fits = fitSystems([toSystem(atStreet, system), toSystem(inBuilding, system)], {
      streets: [street],
      buildings: [building],
    });
    expect(fits[system]).toEqual({ nearStreet: [true, false], onBuilding: [false, true] });
    const others = (['wgs84', 'gcj02', 'bd09'] as const).filter((other) => other !== system);
    for (const other of others) expect(fits[other].onBuilding).toEqual([false, false]);
  });

  it('finds nothing where there is no ground', () => {
    expect(fitSystems([[120.1, 30.2]], { streets: [], buildings: [] }).wgs84).toEqual({
      nearStreet: [false],
      onBuilding: [false],
    });
  });
});
