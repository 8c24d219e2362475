import type { AddProtocolAction } from 'maplibre-gl';
import * as v from 'valibot';
import { paletteOf, type Ramp } from '../domain/tint/ramp.ts';
import { tintPng } from '../domain/tint/tint-png.ts';

/** Before the scheme of what is to be tinted; the ramp follows behind a `#`. */
const PREFIX = 'tinted-';
const STOP = /(?<grey>[\d.]+)_(?<color>[0-9a-f]{6})_(?<alpha>[\d.]+)/g;

/** Finer than 1 in 255. */
const ALPHA_DECIMALS = 3;

const TileJsonSchema = v.looseObject({ tiles: v.array(v.string()) });

const toText = (ramp: Ramp): string =>
  ramp
    .map(({ grey, color, alpha }) => `${String(grey)}_${color.slice(1)}_${alpha.toFixed(ALPHA_DECIMALS)}`)
    .join(',');

const toRamp = (text: string): Ramp =>
  [...text.matchAll(STOP)].map(({ groups }) => ({
    grey: Number(groups?.grey),
    color: `#${groups?.color ?? ''}`,
    alpha: Number(groups?.alpha),
  }));

/** The address of an archive of grey tiles, to be read in the colours of the ramp. */
export const tintedUrl = (url: string, ramp: Ramp): string => `${PREFIX}${url}#${toText(ramp)}`;

/**
 * MapLibre's `tinted-pmtiles:` protocol. Theme and print have other colours for the same tiles; painting them on the
 * way in costs less than decoding them as heights, for which MapLibre has one worker and a canvas in it.
 */
export function tintedProtocol(
  pmtiles: AddProtocolAction,
): Readonly<{ scheme: string; load: AddProtocolAction }> {
  return {
    scheme: `${PREFIX}pmtiles`,
    load: async (request, abort) => {
      const [address = '', text = ''] = request.url.slice(PREFIX.length).split('#');
      const response = await pmtiles({ ...request, url: address }, abort);
      const { data } = response;
      if (data instanceof Uint8Array) {
        return { ...response, data: data.length === 0 ? data : tintPng(data, paletteOf(toRamp(text))) };
      }
      const tileJson = v.safeParse(TileJsonSchema, data);
      if (!tileJson.success) return response;
      const tiles = tileJson.output.tiles.map((url) => `${PREFIX}${url}#${text}`);
      return { ...response, data: { ...tileJson.output, tiles } };
    },
  };
}
