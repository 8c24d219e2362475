import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl';
import { groupPlaces } from '../../domain/declutter/arrange-places.ts';
import { remember } from '../../domain/remember.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { watchNeeds } from '../watch-needs.ts';
import { arrangeInitiatives } from './arrange-initiatives.ts';
import { createStates } from './feature-states.ts';
import type { OverlayInput, OwnPosition } from './overlay.ts';
import { EMPTY_OVERLAYS, hasFeatures, OVERLAY_SOURCES, type OverlayData } from './overlay-table.ts';

export type OverlayChoices = Readonly<{ values: MapValues; zoom: number; position: OwnPosition | null }>;

export type Overlays = Readonly<{
  /** Takes in what to show without touching the map. @returns All data, for a style that is built anew. */
  prepare: (choices: OverlayChoices) => OverlayData;
  /** Shows it on a map whose style is ready: the names one frame after the rest. @returns Whether anything changed. */
  show: (map: MapLibreMap, choices: OverlayChoices) => boolean;
  /** Sets the states on the map; after the style, because it may replace sources. @returns Whether any changed. */
  showStates: (map: MapLibreMap) => boolean;
  /** Forgets which states are on the map: its style was replaced. */
  forgetStates: () => void;
  /** False while something is still to follow a frame. */
  isComplete: () => boolean;
  /** Forgets what was to follow the next frame; the data of `prepare` hold it all the same. */
  callOff: () => void;
}>;

/** Does `task` once the frame that the map draws next is on the screen. @returns What calls it off. */
function afterFrame(map: MapLibreMap, task: () => void): () => void {
  let request: number | null = null;
  const subscription = map.on('render', () => {
    subscription.unsubscribe();
    request = requestAnimationFrame(task);
  });
  return () => {
    subscription.unsubscribe();
    if (request !== null) cancelAnimationFrame(request);
  };
}

/** Shows the layers that are hidden until their source has features; from then on they stay, since hiding takes time too. */
function showLayersOf(map: MapLibreMap, source: string): void {
  for (const id of map.getLayersOrder()) {
    const layer = map.getLayer(id);
    if (layer?.source === source && layer.visibility === 'none')
      map.setLayoutProperty(id, 'visibility', 'visible');
  }
}

function setData(map: MapLibreMap, changes: Partial<OverlayData>): void {
  for (const [id, change] of Object.entries(changes)) {
    const source = map.getSource(id);
    if (!(source instanceof GeoJSONSource)) continue;
    void source.setData(change);
    if (hasFeatures(change)) showLayersOf(map, id);
  }
}

/**
 * All that the map has data for after `initiatives` are shown: what is no longer shown stays loaded, so that it can
 * come back by a change of state. The same array when nothing is new.
 */
export function mergeLoaded(
  loaded: readonly MapInitiative[],
  initiatives: readonly MapInitiative[],
): readonly MapInitiative[] {
  const known = new Set(loaded);
  if (initiatives.every((initiative) => known.has(initiative))) return loaded;
  const ids = new Set(initiatives.map(({ id }) => id));
  return [...initiatives, ...loaded.filter(({ id }) => !ids.has(id))];
}

/** From here on parts have room beside the wholes; before, only those of what is chosen or pointed at are drawn. */
const PARTS_ZOOM = 12;

const withoutFarParts = (
  initiatives: readonly MapInitiative[],
  zoom: number,
  chosenIds: MapValues['chosenIds'],
  pointedIds: MapValues['pointedIds'],
): readonly MapInitiative[] =>
  zoom >= PARTS_ZOOM
    ? initiatives
    : initiatives.filter(({ id, part }) => !part || chosenIds.includes(id) || pointedIds.includes(id));

/** Takes in choices; what did not change stays the same object. */
function createInput(): (choices: OverlayChoices) => OverlayInput {
  const arrange = remember(arrangeInitiatives);
  const group = remember(groupPlaces<MapInitiative>);
  const near = remember(withoutFarParts);
  const nearLoaded = remember(withoutFarParts);
  let loaded: readonly MapInitiative[] = [];
  return ({ values, zoom, position }) => {
    loaded = mergeLoaded(loaded, values.initiatives);
    const { chosenIds, pointedIds } = values;
    const initiatives = near(values.initiatives, zoom, chosenIds, pointedIds);
    const arrangement = arrange(nearLoaded(loaded, zoom, chosenIds, pointedIds), zoom);
    return {
      ...{ position, loaded, arrangement },
      values: { ...values, initiatives },
      groups: group(initiatives, zoom),
    };
  };
}

export type OverlayUpdates = Readonly<{
  /** Whether `build` has anything to do. */
  isDue: (input: OverlayInput) => boolean;
  /** The data that is not the same as it was the last time; all of it the first time. */
  build: (input: OverlayInput) => Partial<OverlayData>;
}>;

/** @param when The sources that the next frame must show, or those that may follow one frame later. */
export function createUpdates(when: 'prompt' | 'late'): OverlayUpdates {
  const sources = OVERLAY_SOURCES.filter(([, { late = false }]) => late === (when === 'late')).map(
    ([id, { needs, build, url }]) => ({ id, build, url, watch: watchNeeds(needs) }),
  );
  return {
    isDue: (input) => sources.some(({ watch }) => watch.isDue(input)),
    build: (input) =>
      Object.fromEntries(
        sources
          .filter(({ watch }) => watch.isDue(input))
          .map(({ id, build, url, watch }) => {
            watch.take(input);
            return [id, url?.(input) ?? { type: 'FeatureCollection', features: [...build(input)] }];
          }),
      ),
  };
}

/** Keeps the overlay sources in step with the values, doing only what changed. */
export function createOverlays(): Overlays {
  const toInput = createInput();
  const prompt = createUpdates('prompt');
  const late = createUpdates('late');
  const states = createStates();
  let data = EMPTY_OVERLAYS;
  let current: OverlayInput | null = null;
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
    // What changed back in the meantime gives no data and so no frame, after which alone the map is told to be idle.
    map.triggerRepaint();
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
      const isChanged = prompt.isDue(current);
      setData(map, build(prompt, current));
      const isLateDue = late.isDue(current);
      if (isLateDue) callOff ??= afterFrame(map, () => showLate(map));
      return isChanged || isLateDue;
    },
    showStates: (map) => current !== null && states.show(map, current),
    forgetStates: states.forget,
    isComplete: () => callOff === null,
    callOff: callOffLate,
  };
}
