/** Base maps of other sites, which a build may be told to use. Both null: the atlas asks nobody but its own server. */
export type OnlineBaseMap = Readonly<{
  /** TileJSON, or tiles with {z}, {x} and {y}, in the Shortbread schema: replaces the embedded vector tiles. */
  shortbreadUrl: string | null;
  /** Of a Tianditu account: the whole ground is replaced by its raster tiles. */
  tiandituKey: string | null;
}>;

export const NO_ONLINE_BASE_MAP: OnlineBaseMap = { shortbreadUrl: null, tiandituKey: null };

type Environment = Readonly<{ VITE_SHORTBREAD_URL?: string; VITE_TIANDITU_KEY?: string }>;

const given = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

/** @throws TypeError when the Shortbread address is none */
export function readOnlineBaseMap({ VITE_SHORTBREAD_URL, VITE_TIANDITU_KEY }: Environment): OnlineBaseMap {
  const shortbreadUrl = given(VITE_SHORTBREAD_URL);
  if (shortbreadUrl !== null) new URL(shortbreadUrl);
  return { shortbreadUrl, tiandituKey: given(VITE_TIANDITU_KEY) };
}

const TIANDITU_SERVERS = ['t0', 't1', 't2', 't3'].map((server) => `https://${server}.tianditu.gov.cn`);

/**
 * Tile addresses of a Tianditu layer in Web Mercator: `vec` is the ground, `cva` its names, `eva` those in English.
 * Its CGCS2000 coordinates are WGS-84 to well under a metre.
 */
export function tiandituTiles(layer: 'vec' | 'cva' | 'eva', key: string): readonly string[] {
  const query = new URLSearchParams({
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: layer,
    STYLE: 'default',
    TILEMATRIXSET: 'w',
    FORMAT: 'tiles',
    tk: key,
  }).toString();
  return TIANDITU_SERVERS.map(
    (server) => `${server}/${layer}_w/wmts?${query}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`,
  );
}

/** Origins that the page must be allowed to read from. */
export function onlineOrigins({ shortbreadUrl, tiandituKey }: OnlineBaseMap): readonly string[] {
  return [
    ...(shortbreadUrl === null ? [] : [new URL(shortbreadUrl).origin]),
    ...(tiandituKey === null ? [] : TIANDITU_SERVERS),
  ];
}
