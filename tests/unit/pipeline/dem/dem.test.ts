import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDem } from '../../../../pipeline/dem/dem.ts';
import { readDem } from '../../../../pipeline/dem/read-dem.ts';

const small = fileURLToPath(new URL('../../../fixtures/pipeline/small-dem.tif', import.meta.url));

describe('heightAt', () => {
  const dem = createDem({
    width: 2,
    height: 2,
    box: [120, 30, 120.002, 30.002],
    cellLng: 0.001,
    cellLat: 0.001,
    meters: Float32Array.from([10, 20, 30, NaN]),
  });

  it('is the cell at its centre', () => {
    expect(dem.heightAt([120.0005, 30.0015])).toBeCloseTo(10, 6);
  });

  it('is linear between cells', () => {
    expect(dem.heightAt([120.001, 30.0015])).toBeCloseTo(15, 6);
  });

  it('is null beside an unknown cell and outside', () => {
    expect(dem.heightAt([120.001, 30.001])).toBeNull();
    expect(dem.heightAt([121, 30])).toBeNull();
  });
});

describe('readDem', () => {
  it('reads cells, box and unknown cells of a GeoTIFF', async () => {
    const dem = await readDem(small);
    expect(dem.box[0]).toBeCloseTo(120.095, 6);
    expect(dem.box[3]).toBeCloseTo(30.2545, 6);
    expect(dem.heightAt([120.096, 30.245])).toBeNull();
    expect(dem.heightAt([120.11, 30.245])).toBeGreaterThan(10);
  });
});
