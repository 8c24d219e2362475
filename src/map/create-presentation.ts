import type { MapLibreMap } from 'maplibre-gl';
import { arrangementZoom } from '../domain/declutter/arrange-places.ts';
import type { MapValues } from './map-contract.ts';
import type { OverlayInput } from './overlay/build-overlay-data.ts';
import { createOverlays } from './overlay/create-overlays.ts';
import type { OwnPosition } from './overlay/own-position.ts';
import { buildStyle } from './style/build-style.ts';

type Start = Readonly<{ values: MapValues; baseUrl: string; zoom: number }>;

export type Presentation = Readonly<{
  /** The style to start the map with; holds the first data already. */
  initialStyle: ReturnType<typeof buildStyle>;
  /** Keeps the map in step from now on. @returns What undoes it. */
  attach: (map: MapLibreMap) => () => void;
  show: (values: MapValues) => void;
  showPosition: (position: OwnPosition | null) => void;
}>;

/** Style and overlays of the map: finds out what changed and does only that. */
export function createPresentation({ values: firstValues, baseUrl, zoom: firstZoom }: Start): Presentation {
  const overlays = createOverlays();
  let map: MapLibreMap | null = null;
  let isStyleReady = false;
  let values = firstValues;
  let position: OwnPosition | null = null;
  let zoom = arrangementZoom(firstZoom);

  const input = (): OverlayInput => ({ values, zoom, position });
  const style = () => {
    const { theme, locale, terrain3d } = values;
    return buildStyle({ theme, locale, terrain3d, baseUrl, overlays: overlays.data() });
  };

  overlays.prepare(input());
  const initialStyle = style();
  let shown = firstValues;

  const refresh = (): void => {
    if (map === null || !isStyleReady) return;
    const isOtherStyle =
      shown.theme !== values.theme || shown.locale !== values.locale || shown.terrain3d !== values.terrain3d;
    shown = values;
    overlays.show(map, input());
    if (isOtherStyle) map.setStyle(style());
    overlays.showStates(map, values);
  };

  const attach = (attached: MapLibreMap) => {
    map = attached;
    const subscriptions = [
      attached.on('style.load', () => {
        isStyleReady = true;
        overlays.forgetStates();
        refresh();
      }),
      attached.on('zoom', () => {
        const next = arrangementZoom(attached.getZoom());
        if (next === zoom) return;
        zoom = next;
        refresh();
      }),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      map = null;
    };
  };

  return {
    initialStyle,
    attach,
    show: (next) => {
      values = next;
      refresh();
    },
    showPosition: (next) => {
      position = next;
      refresh();
    },
  };
}
