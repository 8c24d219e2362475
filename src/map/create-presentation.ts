import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapLibreMap } from 'maplibre-gl';
import { arrangementZoom } from '../domain/declutter/arrange-places.ts';
import { NO_ONLINE_BASE_MAP } from '../schema/online-base-map.ts';
import type { MapOptions, MapValues } from './map-contract.ts';
import { createOverlays, type OverlayChoices } from './overlay/create-overlays.ts';
import type { OverlayData } from './overlay/overlay-data.ts';
import type { OwnPosition } from './overlay/own-position.ts';
import { buildStyle } from './style/build-style.ts';

type Start = Pick<MapOptions, 'values' | 'baseUrl' | 'forPaper' | 'online'> & Readonly<{ zoom: number }>;

export type Presentation = Readonly<{
  /** The style to start the map with; holds the first data already. */
  initialStyle: StyleSpecification;
  /** Keeps the map in step from now on. @returns What undoes it. */
  attach: (map: MapLibreMap) => () => void;
  show: (values: MapValues) => void;
  showPosition: (position: OwnPosition | null) => void;
  /** False while something is still to follow the next frame. */
  isComplete: () => boolean;
}>;

const needsOtherStyle = (a: MapValues, b: MapValues): boolean =>
  a.theme !== b.theme || a.locale !== b.locale || a.terrain3d !== b.terrain3d;

type Followed = Readonly<{ onStyleReady: () => void; onArrangementZoom: (zoom: number) => void }>;

function follow(map: MapLibreMap, { onStyleReady, onArrangementZoom }: Followed): () => void {
  const subscriptions = [
    map.on('style.load', onStyleReady),
    map.on('zoom', () => {
      onArrangementZoom(arrangementZoom(map.getZoom()));
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

type Ground = Readonly<Required<Pick<MapOptions, 'baseUrl' | 'forPaper' | 'online'>>>;

const styleOf = (
  { theme, locale, terrain3d }: MapValues,
  rest: Ground & Readonly<{ overlays: OverlayData }>,
): StyleSpecification => buildStyle({ theme, locale, terrain3d, ...rest });

/** Style and overlays of the map: finds out what changed and does only that. */
export function createPresentation({
  values: firstValues,
  baseUrl,
  zoom: firstZoom,
  forPaper = false,
  online = NO_ONLINE_BASE_MAP,
}: Start): Presentation {
  const overlays = createOverlays();
  let choices: OverlayChoices = { values: firstValues, zoom: arrangementZoom(firstZoom), position: null };
  let shown = firstValues;
  /** The attached map, once its style can be changed. */
  let ready: MapLibreMap | null = null;

  const style = () =>
    styleOf(choices.values, { baseUrl, forPaper, online, overlays: overlays.prepare(choices) });

  const show = (changes: Partial<OverlayChoices>): void => {
    choices = { ...choices, ...changes };
    if (ready === null) return;
    if (needsOtherStyle(shown, choices.values)) ready.setStyle(style());
    else overlays.show(ready, choices);
    shown = choices.values;
    overlays.showStates(ready);
  };

  return {
    initialStyle: style(),
    attach: (map) => {
      const unfollow = follow(map, {
        onStyleReady: () => {
          ready = map;
          overlays.forgetStates();
          show({ zoom: arrangementZoom(map.getZoom()) });
        },
        onArrangementZoom: (zoom) => {
          if (zoom !== choices.zoom) show({ zoom });
        },
      });
      return () => {
        ready = null;
        overlays.dispose();
        unfollow();
      };
    },
    show: (values) => {
      show({ values });
    },
    showPosition: (position) => {
      show({ position });
    },
    isComplete: overlays.isComplete,
  };
}
