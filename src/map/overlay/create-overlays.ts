import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl';
import { groupPlaces } from '../../domain/declutter/arrange-places.ts';
import { remember } from '../../domain/remember.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { OVERLAY_SOURCES } from '../style/ids.ts';
import { afterFrame } from './after-frame.ts';
import { arrangeInitiatives } from './arrange-initiatives.ts';
import {
  createUpdates,
  LATE_PARTS,
  PROMPT_PARTS,
  type OverlayInput,
  type OverlayUpdates,
} from './build-overlay-data.ts';
import { createStates } from './create-states.ts';
import { mergeLoaded } from './merge-loaded.ts';
import { EMPTY_OVERLAYS, type OverlayData } from './overlay-data.ts';
import type { OwnPosition } from './own-position.ts';

export type OverlayChoices = Readonly<{ values: MapValues; zoom: number; position: OwnPosition | null }>;

export type Overlays = Readonly<{
  /** Takes in what to show without touching the map. @returns All data, for a style that is built anew. */
  prepare: (choices: OverlayChoices) => OverlayData;
  /** Shows it on a map whose style is ready: the names one frame after the rest. */
  show: (map: MapLibreMap, choices: OverlayChoices) => void;
  /** Sets the states on the map; after the style, because it may replace sources. */
  showStates: (map: MapLibreMap) => void;
  /** Forgets which states are on the map: its style was replaced. */
  forgetStates: () => void;
  /** False while something is still to follow a frame. */
  isComplete: () => boolean;
  /** Forgets what was to follow the next frame; the data of `prepare` hold it all the same. */
  callOff: () => void;
}>;

function setData(map: MapLibreMap, changes: Partial<OverlayData>): void {
  for (const id of OVERLAY_SOURCES) {
    const change = changes[id];
    const source = map.getSource(id);
    if (change !== undefined && source instanceof GeoJSONSource) void source.setData(change);
  }
}

/** Takes in choices; what did not change stays the same object. */
function createInput(): (choices: OverlayChoices) => OverlayInput & OverlayChoices {
  const arrange = remember(arrangeInitiatives);
  const group = remember(groupPlaces<MapInitiative>);
  let loaded: readonly MapInitiative[] = [];
  return (choices) => {
    const { values, zoom } = choices;
    loaded = mergeLoaded(loaded, values.initiatives);
    return {
      ...choices,
      loaded,
      arrangement: arrange(loaded, zoom),
      groups: group(values.initiatives, zoom),
    };
  };
}

/** Keeps the overlay sources in step with the values, doing only what changed. */
export function createOverlays(): Overlays {
  const toInput = createInput();
  const prompt = createUpdates(PROMPT_PARTS);
  const late = createUpdates(LATE_PARTS);
  const states = createStates();
  let data = EMPTY_OVERLAYS;
  let current: ReturnType<typeof toInput> | null = null;
  let callOff: (() => void) | null = null;

  const build = ({ build: update }: OverlayUpdates, input: OverlayInput): Partial<OverlayData> => {
    const changes = update(input);
    data = { ...data, ...changes };
    return changes;
  };
  const callOffLate = (): void => {
    callOff?.();
    callOff = null;
  };
  const showLate = (map: MapLibreMap): void => {
    callOff = null;
    if (current !== null) setData(map, build(late, current));
  };

  return {
    prepare: (choices) => {
      callOffLate();
      current = toInput(choices);
      build(prompt, current);
      build(late, current);
      return data;
    },
    show: (map, choices) => {
      current = toInput(choices);
      setData(map, build(prompt, current));
      if (late.isDue(current)) callOff ??= afterFrame(map, () => showLate(map));
    },
    showStates: (map) => {
      if (current !== null) states.show(map, current, current.values);
    },
    forgetStates: states.forget,
    isComplete: () => callOff === null,
    callOff: callOffLate,
  };
}
