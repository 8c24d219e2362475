import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { checkTile } from '../../../src/data/plate/check-tile.ts';
import { tilesOf } from '../../../src/data/plate/tile-grid.ts';
import { openPlateArchive } from '../../../src/data/plate/load-plate.ts';
import { unzipPack } from '../../../src/data/pack/pack-zip.ts';
import { farCell } from '../../../src/domain/own-data/far-cell.ts';
import { streetWindow } from '../../../src/domain/plate/plate-window.ts';
import { parseCoordinates } from '../../../src/domain/search/parse-coordinates.ts';
import { createAreaIndex } from '../../../src/domain/study/area-index.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { PACK_MANIFEST_PATH } from '../../../src/schema/pack-manifest.ts';
import {
  checkAcross,
  checkAreas,
  checkFields,
  checkNumbers,
  checkPlaces,
} from '../../../src/workers/check-question.ts';
import { createHexagonService } from '../../../src/workers/hexagon-service.ts';
import { createReachService } from '../../../src/workers/create-reach-service.ts';
import { ImportSession } from '../../../src/workers/import/import-session.ts';
import { makeDbf, makeShp } from '../../fixtures/own-files/make-shapefile.ts';
import { forgeZip } from '../../fuzz/inputs/forged-zip.ts';
import { MemorySource } from '../pipeline/tiles/memory-source.ts';

/*
 * The least inputs of faults that `npm run fuzz` found. Where a test hangs, or the process has no memory left, the fault
 * is back.
 */

const NEAR = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const openOwn = async (bytes: Uint8Array) => {
  const opened = await new ImportSession().open(new File([new Uint8Array(bytes)], 'a.zip'), NEAR, {});
  return opened.ok ? 'ok' : opened.error.code;
};

describe('a text that is searched for', () => {
  it('is no coordinates where thousands of spaces or brackets follow an angle', () => {
    expect(parseCoordinates(`30°15'${'['.repeat(20_000)}`)).toBeNull();
    expect(parseCoordinates(`30°15'${' '.repeat(150)}x`)).toBeNull();
    expect(parseCoordinates('30.25 ,      120.15')).toMatchObject({ first: 30.25, second: 120.15 });
  });
});

describe('a file of one’s own', () => {
  const shapes = [{ x: 120.1, y: 30.2, name: strToU8('a') }];

  it('is refused where its table counts four billion rows', async () => {
    const dbf = makeDbf(shapes);
    new DataView(dbf.buffer).setUint32(4, 0xffffffff, true);
    expect(await openOwn(zipSync({ 'a.shp': makeShp(shapes), 'a.dbf': dbf }))).toBe('bad-layer');
  });

  it('is refused where thousands of entries of an archive lead to the same bytes and say that nothing is there', async () => {
    const content = new Uint8Array(300_000);
    const zip = forgeZip([{ path: 'doc.kml', content, isPacked: false, claimedBytes: 0, times: 1900 }]);
    expect(await openOwn(zip)).toBe('bomb');
  });
});

describe('a pack from a file', () => {
  it('is refused where thousands of entries lead to the same bytes and say that nothing is there', () => {
    const json = '{"files":[]}';
    const zip = forgeZip([
      { path: 'index.html', content: new Uint8Array(300_000), isPacked: false, claimedBytes: 0, times: 3000 },
      { path: PACK_MANIFEST_PATH, content: strToU8(json) },
    ]);
    const before = process.memoryUsage().arrayBuffers;
    expect(unzipPack(zip, { home: 'https://atlas.test/', json }).ok).toBe(false);
    // 900 MB would come out of it.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250_000_000);
  });
});

describe('an archive of tiles', () => {
  it('that says it goes to zoom 255 is told as one that cannot be read', async () => {
    const header = new Uint8Array(20_000);
    header.set(strToU8('PMTiles\u0003'));
    [header[97], header[98], header[99], header[101]] = [1, 1, 1, 255];
    const { loadGround } = openPlateArchive(new MemorySource(header));
    await expect(loadGround(streetWindow(lngLat(120.12, 30.27)), 1)).rejects.toThrow();
    expect(() => tilesOf(NEAR, 255)).toThrow(RangeError);
  });
});

/** A path that is closed 2^28 times, in a layer with one polygon. */
const ENDLESS_TILE = new Uint8Array([
  ...[0x1a, 26, 0x0a, 5, ...strToU8('water'), 0x78, 2, 0x12, 15, 0x18, 3, 0x22, 11],
  ...[0x09, 0, 0, 0x0f | 0x80, 0xff, 0xff, 0xff, 0x07, 0, 0, 0],
]);

describe('a vector tile', () => {
  it('is refused where a path is closed millions of times', () => {
    expect(() => checkTile(ENDLESS_TILE)).toThrow(/steps/);
  });
});

describe('a sheet of a workbook', () => {
  it.each([
    ['<sheetData><row r="1"><c r="A1"/></row></sheetData>', null],
    ['<sheetData><row r="1048576"><c r="S1"/></row></sheetData>', null],
    ['<sheetData><c r="XFD1048576"/></sheetData>', 'XFD1048576'],
    ['<sheetData><row r="11111111"/></sheetData>', '11111111'],
    ["<sheetData><c r='A1e9'/></sheetData>", 'A1e9'],
    ['<a:rect r="9144000"/>', null],
  ])('%s reaches too far: %s', (xml, far) => {
    expect(farCell(xml)).toBe(far);
  });
});

describe('what a worker is asked about', () => {
  const places = (degrees: readonly number[]) => ({
    points: Float64Array.from(degrees),
    accuraciesMeters: new Float32Array(degrees.length / 2),
  });

  it('lies on earth', () => {
    expect(checkPlaces(places([120, 30]))).toEqual(places([120, 30]));
    for (const wrong of [places([998, 30]), places([120, NaN]), { points: [120, 30] }, null])
      expect(() => checkPlaces(wrong)).toThrow();
    expect(() =>
      checkAreas([
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1328],
              [0, 0],
            ],
          ],
        },
      ]),
    ).toThrow();
  });
});

describe('the walking worker', () => {
  it('answers by a value what makes no sense', async () => {
    const service = createReachService();
    expect(await service.load((2 ** 40) as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-question' },
    });
    expect(service.rideMinutes(['a'], undefined as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-question' },
    });
    expect(await service.siteWalks(null as never)).toMatchObject({ ok: false });
    for (const list of [{ length: 1e9 }, [-1], [NaN], ['5'], new Array(2000).fill(5)])
      expect(() => checkNumbers(list, 60)).toThrow();
    expect(checkNumbers([5, 10], 60)).toEqual([5, 10]);
    expect(() => checkFields(new Float64Array(2_000_000))).toThrow();
    expect(await service.findSites(null as never)).toMatchObject({ ok: false });
  });

  it('has no table of minutes between more stations than any metro has', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `s${at}`);
    const metro = { stations: [], lines: [], openedLines: ['4'] };
    // 25 million numbers.
    expect(createReachService().rideMinutes(ids, metro)).toMatchObject({
      ok: false,
      error: { code: 'bad-question' },
    });
  });
});

describe('a metro that a worker is asked about', () => {
  it('has tracks of positions: others would be joined without end', () => {
    const nested = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 0);
    const properties = { id: 'l', ref: '4', status: 'operating', quality: 'mapped' };
    const coordinates = Array.from({ length: 20 }, () => [nested, nested]);
    const lines = [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
    const metro = { stations: [], lines, openedLines: ['4'] };
    expect(createReachService().rideMinutes(['a', 'b'], metro as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-question' },
    });
  });
});

describe('the areas of a study', () => {
  const SQUARE = [lngLat(120, 30), lngLat(120.02, 30), lngLat(120.02, 30.02), lngLat(120, 30.02)];
  const square = { type: 'Polygon' as const, coordinates: [[...SQUARE, lngLat(120, 30)]] };

  it('are asked about a disc as large as the earth without going over it cell by cell', () => {
    const index = createAreaIndex([{ geometry: square }]);
    // In cells of the lattice it would be 10^13.
    expect(index.ofDisc(lngLat(120.2, 30.01), 20_000_000)).toBeNull();
    expect(index.ofDisc(lngLat(150, -30), 5_000_000)).toBe(-1);
  });

  it('are not covered with millions of hexagons', () => {
    expect(checkAcross(500, [square], 1000)).toBe(500);
    for (const wrong of [0.5, 0, -1, NaN, '500'])
      expect(() => checkAcross(wrong, [square], 50_000)).toThrow();
  });

  it('that reach to the equator are covered in steps, and others are heard meanwhile', async () => {
    const far = [
      lngLat(120, 30.2),
      lngLat(120.02, 30.2),
      lngLat(120.02, 30.21),
      lngLat(120, 0),
      lngLat(120, 30.2),
    ];
    const read = vi.fn(() => Promise.reject(new Error('no such file')));
    const service = createHexagonService({ readCover: read, readNames: read, readCoverage: read });
    const places = { points: Float64Array.of(120.01, 30.2), accuraciesMeters: Float32Array.of(0) };
    const asked = service.hexagons({
      ...{ areas: [{ type: 'Polygon', coordinates: [far] }], acrossMeters: 1100, places },
      ...{ stations: [], isMapped: false },
    });
    service.end();
    expect(await asked).toBeNull();
    // Files are read once there are hexagons.
    expect(read).not.toHaveBeenCalled();
  });
});
