import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { PointGroup } from '../../domain/declutter/group-by-point.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import type { StyleContext } from '../style/style-context.ts';
import type { Arrangement } from './arrange-initiatives.ts';

/** Where the reader is, as the device tells it. */
export type OwnPosition = Readonly<{ point: LngLat; accuracyMeters: number }>;

/** What the features of the overlays are made of. What did not change is the same object as the last time. */
export type OverlayInput = Readonly<{
  values: MapValues;
  /** All that the map has data for, shown or not: a filter then changes states, not data. */
  loaded: readonly MapInitiative[];
  /** Of all that is loaded. */
  arrangement: Arrangement;
  /** Who of those shown shares a marker. */
  groups: readonly PointGroup<MapInitiative>[];
  position: OwnPosition | null;
}>;

/** Whose features a filter hides by a state. */
export type Hideable = Readonly<{
  /** Only those with a feature in this source: for each state MapLibre searches every tile for its feature. */
  present: (input: OverlayInput) => readonly MapInitiative[];
  /** Of those that share a marker only one is drawn. */
  shown: 'leads' | 'all';
}>;

export type OverlaySource = Readonly<{
  /** The features are built again when one of these is another value. */
  needs: (input: OverlayInput) => readonly unknown[];
  build: (input: OverlayInput) => readonly Feature[];
  /** Where MapLibre reads the features instead, too many for the page to build; null for those that are built. */
  url?: (input: OverlayInput) => string | null;
  /** May follow one frame after the rest. */
  late?: true;
  /** Its features stand for initiatives and take their hover and selection; `hidden` is null when filters change the data. */
  states?: Readonly<{ hidden: Hideable | null }>;
}>;

/**
 * The bands in which overlays lie, bottom to top, and the names of the sub-districts between them. MapLibre places symbols from the top layer down, so the names find
 * the free space between the markers above them.
 */
export const BANDS = { overGround: ['ground'], overNames: ['names', 'markers', 'top'] } as const;
export type Band = (typeof BANDS)[keyof typeof BANDS][number];

/** Something that lies over the base map: its data, its looks, and what of it can be pressed. */
export type Overlay = Readonly<{
  /** By the id of the source. */
  sources: Readonly<Record<string, OverlaySource>>;
  layers: Partial<Record<Band, (context: StyleContext) => LayerSpecification[]>>;
  /**
   * Layers whose features carry the `id` of an initiative: a marker wins over a name, a name over a shape, and that over
   * a way, whose features carry the id of their tour as `tour`.
   */
  pressed?: Partial<Record<'marker' | 'name' | 'shape' | 'tour', readonly string[]>>;
}>;
