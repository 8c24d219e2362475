import { readFile } from 'node:fs/promises';
import { fromArrayBuffer } from 'geotiff';
import { GeoError } from '../build/geo-error.ts';
import { createDem, type Dem } from './dem.ts';

async function parseDem(bytes: Uint8Array): Promise<Dem> {
  const copy = new Uint8Array(bytes);
  const tiff = await fromArrayBuffer(copy.buffer);
  const image = await tiff.getImage();
  const [west, south, east, north] = image.getBoundingBox();
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new Error('it is not georeferenced');
  }
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(north) > 90 || Math.abs(south) > 90) {
    throw new Error('it is not in degrees (EPSG:4326)');
  }
  const rasters = await image.readRasters({ samples: [0] });
  const samples = rasters[0];
  if (samples === undefined || typeof samples === 'number') throw new Error('it holds no samples');
  const [width, height] = [image.getWidth(), image.getHeight()];
  const nodata = image.getGDALNoData();
  const meters = Float32Array.from(samples, (value) => (value === nodata ? NaN : value));
  if (!meters.some((value) => !Number.isNaN(value))) throw new Error('it holds no heights');
  return createDem({
    width,
    height,
    box: [west, south, east, north],
    cellLng: (east - west) / width,
    cellLat: (north - south) / height,
    meters,
  });
}

/**
 * Reads a single-band GeoTIFF of heights in metres on WGS-84 degrees.
 * @throws GeoError with one sentence for the user when the file is missing or damaged.
 */
export async function readDem(path: string): Promise<Dem> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new GeoError(`Cannot read the height model "${path}". Pass an existing GeoTIFF with --dem.`);
  }
  try {
    return await parseDem(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GeoError(`"${path}" is not a readable height model (${reason}). Download it again.`);
  }
}
