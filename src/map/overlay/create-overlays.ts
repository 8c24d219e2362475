import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { OVERLAY_SOURCES, SOURCE, type OverlaySourceId } from '../style/ids.ts';
import { buildOverlayChanges, type OverlayInput } from './build-overlay-data.ts';
import { createStates } from './create-states.ts';
import { mergeLoaded } from './merge-loaded.ts';
import { EMPTY_OVERLAYS, type OverlayData } from './overlay-data.ts';
import type { OwnPosition } from './own-position.ts';

export type OverlayChoices = Readonly<{ values: MapValues; zoom: number; position: OwnPosition | null }>;

export type Overlays = Readonly<{
  /** What is on the map now, for a style that is built anew. */
  data: () => OverlayData;
  /** Takes in what to show without touching the map, which may have no style yet. */
  prepare: (choices: OverlayChoices) => Partial<OverlayData>;
  /** Shows it on a map whose style is ready. */
  show: (map: MapLibreMap, choices: OverlayChoices) => void;
  /** Sets the states on the map; after the style, because it may replace sources. */
  showStates: (map: MapLibreMap) => void;
  /** Forgets which states are on the map: its style was replaced. */
  forgetStates: () => void;
}>;

function setData(map: MapLibreMap, id: OverlaySourceId, data: OverlayData[OverlaySourceId]): void {
  const source = map.getSource(id);
  if (source instanceof GeoJSONSource) void source.setData(data);
}

/** Keeps the overlay sources in step with the values, doing only what changed. */
export function createOverlays(): Overlays {
  const states = createStates();
  let data = EMPTY_OVERLAYS;
  let loaded: readonly MapInitiative[] = [];
  let current: (OverlayInput & OverlayChoices) | null = null;

  const prepare = (choices: OverlayChoices): Partial<OverlayData> => {
    loaded = mergeLoaded(loaded, choices.values.initiatives);
    const input = { ...choices, loaded };
    const changes = buildOverlayChanges(input, current);
    current = input;
    data = { ...data, ...changes };
    return changes;
  };

  return {
    data: () => data,
    prepare,
    show: (map, choices) => {
      const changes = prepare(choices);
      for (const id of OVERLAY_SOURCES) {
        const change = changes[id];
        if (change === undefined) continue;
        // Labels are many and may come a frame later than the markers they name.
        if (id === SOURCE.placeLabels) map.once('render', () => setData(map, id, data[id]));
        else setData(map, id, change);
      }
    },
    showStates: (map) => {
      if (current !== null) states.show(map, current, current.values);
    },
    forgetStates: states.forget,
  };
}
