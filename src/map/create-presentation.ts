import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapLibreMap } from 'maplibre-gl';
import { arrangementZoom } from '../domain/declutter/arrange-places.ts';
import { NO_ONLINE_BASE_MAP } from '../schema/online-base-map.ts';
import type { MapOptions, MapValues } from './map-contract.ts';
import { listenToGraphics } from './graphics.ts';
import { createOverlays, type OverlayChoices } from './overlays/create-overlays.ts';
import type { OwnPosition } from './overlays/overlay.ts';
import type { OverlayData } from './overlays/overlay-table.ts';
import { buildStyle } from './style/build-style.ts';
import { watchNeeds } from './watch-needs.ts';

type Start = Pick<MapOptions, 'values' | 'baseUrl' | 'forPaper' | 'online'> & Readonly<{ zoom: number }>;

export type Presentation = Readonly<{
  /** The style to start the map with; holds the first data already. */
  initialStyle: StyleSpecification;
  /** Keeps the map in step from now on. @returns What undoes it. */
  attach: (map: MapLibreMap) => () => void;
  /** @returns Whether the map is drawn anew, now or as soon as it can be: not for what lies over it, such as a pin. */
  show: (values: MapValues) => boolean;
  showPosition: (position: OwnPosition | null) => void;
  /** False while something is still to follow the next frame. */
  isComplete: () => boolean;
}>;

/** What the style is built of, but for the overlays' data. */
const styleNeeds = ({ theme, locale, terrain3d }: MapValues): readonly unknown[] => [
  theme,
  locale,
  terrain3d,
];

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
  const styleWatch = watchNeeds(styleNeeds);
  /** The attached map, while its style can be changed. */
  let ready: MapLibreMap | null = null;

  const style = () => {
    styleWatch.take(choices.values);
    return styleOf(choices.values, { ...ground, overlays: overlays.prepare(choices) });
  };

  const showOn = (map: MapLibreMap): boolean => {
    if (!styleWatch.isDue(choices.values)) return overlays.show(map, choices);
    map.setStyle(style());
    return true;
  };

  const show = (changes: Partial<OverlayChoices>): boolean => {
    choices = { ...choices, ...changes };
    if (ready === null) return true;
    const isChanged = showOn(ready);
    return overlays.showStates(ready) || isChanged;
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
    show: (values) => shown.show({ values }),
    showPosition: (position) => {
      shown.show({ position });
    },
    isComplete: shown.isComplete,
  };
}
