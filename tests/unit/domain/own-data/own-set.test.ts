import { describe, expect, it } from 'vitest';
import { drawPoints } from '../../../../src/domain/own-data/draw-points.ts';
import { PointCollector } from '../../../../src/domain/own-data/own-points.ts';
import { ownStudyPlaces, unknownAccuracyCount } from '../../../../src/domain/own-data/own-set.ts';
import { packTexts, textAt } from '../../../../src/domain/own-data/packed-texts.ts';
import { cutName } from '../../../../src/domain/own-data/read-row.ts';
import { sampleSet } from '../../../fixtures/own-files/sample-set.ts';
import { parseKeptSet } from '../../../../src/domain/own-data/parse-kept-set.ts';

describe('own data', () => {
  it('are places of every analysis: located as the file says, and named by their row without a name', () => {
    expect(ownStudyPlaces(sampleSet()).list).toMatchObject([
      { id: 'own-abc123:0', name: { zh: '龙井', en: '龙井' }, point: [120.1, 30.2], accuracyMeters: 40 },
      { id: 'own-abc123:1', name: { zh: '#4' }, accuracyMeters: 0, category: null, site: null },
    ]);
    expect(unknownAccuracyCount(sampleSet())).toBe(1);
    const all = ownStudyPlaces(sampleSet({ accuracyMeters: 100 }));
    expect(all.at(1).accuracyMeters).toBe(100);
    expect([...all.columns.accuraciesMeters]).toEqual([40, 100]);
    expect([...all.columns.points]).toEqual([120.1, 30.2, 120.2, 30.3]);
  });

  it('come back from the device as they were kept, and only whole', () => {
    const set = sampleSet();
    expect(parseKeptSet(structuredClone({ ...set, drawn: null }))).toBeNull();
    expect(parseKeptSet(set)).toEqual(set);
    expect(parseKeptSet({ ...set, points: { ...set.points, lat: new Float64Array(1) } })).toBeNull();
    expect(parseKeptSet({ ...set, system: 'mars' })).toBeNull();
    expect(parseKeptSet(null)).toBeNull();
  });

  it('come back as the first edition kept them', () => {
    const first = {
      ...{
        id: 'k3',
        name: '茶馆',
        sign: 'blue-ring',
        fileName: 'tea.csv',
        format: 'csv',
        addedOn: '2026-05-31',
      },
      ...{ system: 'gcj02', accuracyMeters: null, drawn: new Blob(['{}']), emptyCount: 0 },
      points: {
        ...{ lng: Float64Array.of(120.1), lat: Float64Array.of(30.2), at: Uint32Array.of(2) },
        names: { bytes: new Uint8Array([97]), starts: Uint32Array.of(0, 1) },
        accuracyMeters: Float32Array.of(40),
      },
      faults: { count: 1, first: [{ at: 3, field: 'lng', code: 'missing', value: '' }] },
      shapes: { lines: 0, areas: 0, several: 0 },
      notes: [{ code: 'old-datum', datum: 'Beijing 54' }],
    };
    expect(parseKeptSet(first)).toEqual(first);
  });

  it('have names that do not turn the sentences round in which they stand', () => {
    expect(cutName(' \u202e龙井\u0000 ')).toBe('龙井');
    expect(cutName('👩‍🌾 茶农')).toBe('👩‍🌾 茶农');
    expect(cutName(`${'x'.repeat(119)}𠮷`)).toBe('x'.repeat(119));
  });

  it('are drawn as one feature of valid GeoJSON', () => {
    const { points } = sampleSet();
    expect(JSON.parse(drawPoints(points, 'ink-disc').join(''))).toEqual({
      type: 'Feature',
      properties: { sign: 'ink-disc' },
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [120.1, 30.2],
          [120.2, 30.3],
        ],
      },
    });
  });

  it('are drawn each once, where they are many too, and far out one of those that stand on each other', () => {
    // Three in each square of some 100 m, which are a hundredth of a degree apart.
    const count = 30_000;
    const lng = Float64Array.from(
      { length: count },
      (_, at) => 120 + (Math.floor(at / 3) % 100) / 100 + (at % 3) * 1e-6,
    );
    const lat = Float64Array.from({ length: count }, (_, at) => 30 + Math.floor(at / 300) / 100);
    const [far, crowd, ...rest] = JSON.parse(`[${drawPoints({ lng, lat }, 'ink-disc').join('')}]`) as {
      properties: object;
      geometry: { coordinates: readonly (readonly [number, number])[] };
    }[];
    expect([far?.properties, crowd?.properties, rest]).toEqual([
      { sign: 'ink-disc' },
      { sign: 'ink-disc', crowd: true },
      [],
    ]);
    expect(far?.geometry.coordinates).toHaveLength(count / 3);
    const drawn = [far, crowd].flatMap((feature) => feature?.geometry.coordinates ?? []);
    const told = new Set(drawn.map(String));
    expect(drawn).toHaveLength(count);
    expect(told.size).toBe(count);
  });

  it('keep many names of any script in one piece of memory', () => {
    const names = Array.from({ length: 500 }, (_, at) => `𠮷${'茶'.repeat(at % 40)}${String(at)}`);
    const packed = packTexts(names);
    expect(names.map((_, at) => textAt(packed, at))).toEqual(names);
    expect(textAt(packed, 500)).toBe('');
  });

  it('grow beyond their first room', () => {
    const places = new PointCollector();
    for (let at = 0; at < 5000; at += 1)
      places.add({ lng: at / 100, lat: 1, at, name: String(at), accuracyMeters: NaN });
    const { points } = places.finish(false);
    expect([points.lng.length, points.lng[4999], points.at[4999], textAt(points.names, 4999)]).toEqual([
      5000,
      49.99,
      4999,
      '4999',
    ]);
    expect(points.accuracyMeters).toBeNull();
  });
});
