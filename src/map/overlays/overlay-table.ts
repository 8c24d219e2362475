import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { StyleContext } from '../style/style-context.ts';
import { areas } from './areas.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { heatCells } from './heat-cells.ts';
import type { Band, Overlay, OverlaySource } from './overlay.ts';
import { placeNames } from './place-names.ts';
import { placeMarkers } from './place-markers.ts';
import { ownPlaces } from './own-places.ts';
import { ownPosition } from './own-position.ts';
import { pinRoom } from './pin-room.ts';
import { reach } from './reach.ts';
import { route } from './route.ts';
import { selection } from './selection.ts';
import { sitingCells } from './siting-cells.ts';
import { shapes } from './shapes.ts';
import { studyGround } from './study-ground.ts';
import { tours } from './tours.ts';
import { uncertainty } from './uncertainty.ts';

/** All that lies over the base map, bottom to top within a band. A new overlay is a file here and a row. */
const OVERLAYS = [
  areas,
  heatCells,
  sitingCells,
  studyGround,
  reach,
  ownPlaces,
  uncertainty,
  shapes,
  route,
  tours,
  guide,
  placeMarkers,
  placeNames,
  pinRoom,
  frame,
  selection,
  ownPosition,
] as const satisfies readonly Overlay[];

type IdOf<O> = O extends Readonly<{ sources: infer Sources }> ? keyof Sources & string : never;

export type OverlaySourceId = IdOf<(typeof OVERLAYS)[number]>;

/** The sources of all overlays by id. */
export const OVERLAY_SOURCES: readonly (readonly [OverlaySourceId, OverlaySource])[] = OVERLAYS.flatMap(
  // `Object.entries` gives keys as any text; these are the ids of the overlay.
  (overlay) => Object.entries(overlay.sources) as [IdOf<typeof overlay>, OverlaySource][],
);

/** Data of the sources that the map fills, or where it reads them. */
export type OverlayData = Readonly<
  Record<Exclude<OverlaySourceId, 'own-data'>, FeatureCollection> & { 'own-data': FeatureCollection | string }
>;

/** No data in any source. */
// `fromEntries` forgets its keys; these are the ids of all sources.
export const EMPTY_OVERLAYS = Object.fromEntries(
  OVERLAY_SOURCES.map(([id]) => [id, { type: 'FeatureCollection', features: [] }]),
) as unknown as OverlayData;

/** Whether a source has something to draw. What is read from an address always may have. */
export const hasFeatures = (data: FeatureCollection | string): boolean =>
  typeof data === 'string' || data.features.length > 0;

/**
 * The layers of all overlays in some bands, bottom to top. Those of a source without features are hidden: MapLibre would
 * load an empty tile of each such source for every tile of the map, a tenth of the time that the first map takes.
 */
export const overlayLayers = (
  context: StyleContext,
  bands: readonly Band[],
  overlays: OverlayData,
): LayerSpecification[] => {
  const empty = new Set<string>(
    OVERLAY_SOURCES.flatMap(([source]) => (hasFeatures(overlays[source]) ? [] : source)),
  );
  const hide = (layer: LayerSpecification): LayerSpecification =>
    'source' in layer && empty.has(layer.source)
      ? { ...layer, layout: { ...layer.layout, visibility: 'none' } }
      : layer;
  return bands.flatMap((band) =>
    OVERLAYS.flatMap(({ layers }: Overlay) => (layers[band]?.(context) ?? []).map(hide)),
  );
};

/** The layers of all overlays in which an initiative is pressed by its marker, name or shape, or a tour by its way. */
export const pressedLayers = (part: keyof NonNullable<Overlay['pressed']>): readonly string[] =>
  OVERLAYS.flatMap(({ pressed }: Overlay) => pressed?.[part] ?? []);
