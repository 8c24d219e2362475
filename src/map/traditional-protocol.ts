import type { AddProtocolAction } from 'maplibre-gl';
import * as v from 'valibot';
import { mapTileStrings } from '../domain/script/map-tile-strings.ts';

/** Before the scheme of what is to be read in traditional characters: an address within an address is not kept whole. */
const PREFIX = 'traditional-';
const SCHEMES = ['pmtiles', 'http', 'https'] as const;

export const traditionalUrl = (url: string): string => `${PREFIX}${url}`;

const TileJsonSchema = v.looseObject({ tiles: v.array(v.string()) });
const JsonSchema = v.looseObject({});

const loadConverter = () => import('../domain/script/to-traditional.ts');

const loadGeoJson: AddProtocolAction = async ({ url }, { signal }) => {
  const [response, { toTraditional }] = await Promise.all([fetch(url, { signal }), loadConverter()]);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return { data: v.parse(JsonSchema, JSON.parse(toTraditional(await response.text()))) };
};

/**
 * MapLibre's `traditional-…:` protocols. A style cannot change the characters of a text, so the names of the base map
 * are changed as they arrive: those of vector tiles byte for byte, those of GeoJSON files as text.
 */
export function traditionalProtocol(
  pmtiles: AddProtocolAction,
): Readonly<{ schemes: readonly string[]; load: AddProtocolAction }> {
  const loadTiles: AddProtocolAction = async (request, abort) => {
    const [response, { toTraditional }] = await Promise.all([pmtiles(request, abort), loadConverter()]);
    const { data } = response;
    if (data instanceof Uint8Array) return { ...response, data: mapTileStrings(data, toTraditional) };
    const tileJson = v.safeParse(TileJsonSchema, data);
    if (!tileJson.success) return response;
    return { ...response, data: { ...tileJson.output, tiles: tileJson.output.tiles.map(traditionalUrl) } };
  };
  return {
    schemes: SCHEMES.map((scheme) => `${PREFIX}${scheme}`),
    load: (request, abort) => {
      const inner = { ...request, url: request.url.slice(PREFIX.length) };
      return inner.url.startsWith('pmtiles:') ? loadTiles(inner, abort) : loadGeoJson(inner, abort);
    },
  };
}
