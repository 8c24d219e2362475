import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl';
import type { InitiativeId } from '../../schema/initiative.ts';
import type { MapValues } from '../map-contract.ts';
import { OVERLAY_SOURCES, SOURCE } from '../style/ids.ts';
import { buildOverlayChanges, type OverlayInput } from './build-overlay-data.ts';
import { EMPTY_OVERLAYS, type OverlayData } from './overlay-data.ts';

/** Sources whose layers show the states `hovered` and `selected`. */
const STATEFUL_SOURCES = [SOURCE.places, SOURCE.shapes, SOURCE.leaders, SOURCE.uncertainty] as const;

type StateKey = 'hovered' | 'selected';

export type Overlays = Readonly<{
  /** What is on the map now, for a style that is built anew. */
  data: () => OverlayData;
  /** Takes in `input` without touching the map, which may have no style yet. */
  prepare: (input: OverlayInput) => Partial<OverlayData>;
  /** Shows `input` on a map whose style is ready. */
  show: (map: MapLibreMap, input: OverlayInput) => void;
  /** Shows which initiative is hovered and which selected. */
  showStates: (map: MapLibreMap, values: Pick<MapValues, 'hoveredId' | 'selectedId'>) => void;
  /** Forgets which states are on the map: its style was replaced. */
  forgetStates: () => void;
}>;

function setState(map: MapLibreMap, id: InitiativeId, state: StateKey, value: boolean): void {
  for (const source of STATEFUL_SOURCES) map.setFeatureState({ source, id }, { [state]: value });
}

/** Keeps the overlay sources in step with the values, doing only what changed. */
export function createOverlays(): Overlays {
  let data = EMPTY_OVERLAYS;
  let previous: OverlayInput | null = null;
  let states: Record<StateKey, InitiativeId | null> = { hovered: null, selected: null };

  const prepare = (input: OverlayInput): Partial<OverlayData> => {
    const changes = buildOverlayChanges(input, previous);
    previous = input;
    data = { ...data, ...changes };
    return changes;
  };

  const changeState = (map: MapLibreMap, state: StateKey, id: InitiativeId | null): void => {
    const before = states[state];
    if (before === id) return;
    if (before !== null) setState(map, before, state, false);
    if (id !== null) setState(map, id, state, true);
    states = { ...states, [state]: id };
  };

  return {
    data: () => data,
    prepare,
    show: (map, input) => {
      const changes = prepare(input);
      for (const id of OVERLAY_SOURCES) {
        const change = changes[id];
        const source = map.getSource(id);
        if (change !== undefined && source instanceof GeoJSONSource) void source.setData(change);
      }
    },
    showStates: (map, { hoveredId, selectedId }) => {
      changeState(map, 'hovered', hoveredId);
      changeState(map, 'selected', selectedId);
    },
    forgetStates: () => {
      states = { hovered: null, selected: null };
    },
  };
}
