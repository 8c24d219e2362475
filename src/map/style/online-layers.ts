import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from './ids.ts';
import type { Locale } from '../../schema/locale.ts';
import { type OnlineBaseMap, tiandituTiles } from '../../schema/online-base-map.ts';

const GROUND = 'tianditu-ground';
const NAMES = 'tianditu-names';
/** As Tianditu serves them. */
const TILE_SIZE = 256;
/** Deepest tiles that Tianditu has. */
const MAX_ZOOM = 18;

/** What the raster replaces. */
const EMBEDDED_GROUND: readonly string[] = [SOURCE.base, SOURCE.landform, SOURCE.relief];

const NAMES_LAYER = { 'zh-CN': 'cva', 'zh-Hant': 'cva', en: 'eva' } as const;

/** Instead of the embedded vector tiles; null keeps them. */
export function shortbreadSource({ shortbreadUrl }: OnlineBaseMap): SourceSpecification | null {
  if (shortbreadUrl === null) return null;
  return shortbreadUrl.includes('{z}')
    ? { type: 'vector', tiles: [shortbreadUrl], maxzoom: 14 }
    : { type: 'vector', url: shortbreadUrl };
}

export function tiandituSources(
  { tiandituKey }: OnlineBaseMap,
  locale: Locale,
): Readonly<Record<string, SourceSpecification>> {
  if (tiandituKey === null) return {};
  const raster = (layer: Parameters<typeof tiandituTiles>[0]): SourceSpecification => ({
    type: 'raster',
    tiles: [...tiandituTiles(layer, tiandituKey)],
    tileSize: TILE_SIZE,
    maxzoom: MAX_ZOOM,
  });
  return { [GROUND]: raster('vec'), [NAMES]: raster(NAMES_LAYER[locale]) };
}

/** The layers with the raster in the place of the embedded ground; as they are without a key. */
export function withTianditu(
  { tiandituKey }: OnlineBaseMap,
  layers: readonly LayerSpecification[],
): LayerSpecification[] {
  if (tiandituKey === null) return [...layers];
  const [paper, ...rest] = layers.filter(
    (layer) => !('source' in layer) || !EMBEDDED_GROUND.includes(layer.source),
  );
  const raster = [GROUND, NAMES].map((id): LayerSpecification => ({ id, type: 'raster', source: id }));
  return [...(paper === undefined ? [] : [paper]), ...raster, ...rest];
}
