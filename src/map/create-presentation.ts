import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapLibreMap } from 'maplibre-gl';
import { arrangementZoom } from '../domain/declutter/arrange-places.ts';
import { NO_ONLINE_BASE_MAP } from '../schema/online-base-map.ts';
import type { MapOptions, MapValues } from './map-contract.ts';
import { listenToGraphics } from './graphics.ts';
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

type Ground = Readonly<Required<Pick<MapOptions, 'baseUrl' | 'forPaper' | 'online'>>>;

const styleOf = (
  { theme, locale, terrain3d }: MapValues,
  rest: Ground & Readonly<{ overlays: OverlayData }>,
): StyleSpecification => buildStyle({ theme, locale, terrain3d, ...rest });

/** What is shown, and what is to be shown as soon as the map has a style that can be changed. */
function createShown({
  values: firstValues,
  zoom: firstZoom,
  ...ground
}: Omit<Start, keyof Ground> & Ground) {
  const overlays = createOverlays();
  let choices: OverlayChoices = { values: firstValues, zoom: arrangementZoom(firstZoom), position: null };
  let shown = firstValues;
  /** The attached map, while its style can be changed. */
  let ready: MapLibreMap | null = null;

  const style = () => styleOf(choices.values, { ...ground, overlays: overlays.prepare(choices) });

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
    show,
    begin: (map: MapLibreMap): void => {
      ready = map;
      overlays.forgetStates();
      show({ zoom: arrangementZoom(map.getZoom()) });
    },
    rearrange: (zoom: number): void => {
      if (zoom !== choices.zoom) show({ zoom });
    },
    pause: (): void => {
      ready = null;
      overlays.callOff();
    },
    /**
     * Gives a map whose graphics came back the present style. The one that MapLibre kept is older than what was chosen
     * since, and missing where the graphics were lost before it was loaded.
     */
    startAgain: (map: MapLibreMap): void => {
      map.setStyle(style(), { diff: false });
      shown = choices.values;
    },
    isComplete: overlays.isComplete,
  };
}

/** Style and overlays of the map: finds out what changed and does only that. */
export function createPresentation({
  forPaper = false,
  online = NO_ONLINE_BASE_MAP,
  ...start
}: Start): Presentation {
  const shown = createShown({ ...start, forPaper, online });
  return {
    initialStyle: shown.initialStyle,
    attach: (map) => {
      const subscriptions = [
        map.on('style.load', () => shown.begin(map)),
        map.on('zoom', () => shown.rearrange(arrangementZoom(map.getZoom()))),
      ];
      const unlisten = listenToGraphics(map, {
        onLost: shown.pause,
        onRestored: () => shown.startAgain(map),
      });
      return () => {
        shown.pause();
        unlisten();
        for (const subscription of subscriptions) subscription.unsubscribe();
      };
    },
    show: (values) => {
      shown.show({ values });
    },
    showPosition: (position) => {
      shown.show({ position });
    },
    isComplete: shown.isComplete,
  };
}
