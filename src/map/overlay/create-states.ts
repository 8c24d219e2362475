import type { MapLibreMap } from 'maplibre-gl';
import { groupPlaces } from '../../domain/declutter/arrange-places.ts';
import type { InitiativeId } from '../../schema/initiative.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { SOURCE } from '../style/ids.ts';
import type { OverlayInput } from './build-overlay-data.ts';

type StateKey = 'hovered' | 'selected' | 'framed' | 'hidden';

const MARKER_SOURCES = [SOURCE.places, SOURCE.leaders] as const;
const AREA_SOURCES = [SOURCE.shapes, SOURCE.uncertainty] as const;
const ALL_SOURCES = [...MARKER_SOURCES, ...AREA_SOURCES, SOURCE.placeLabels] as const;

/** One state on some sources: remembers whom it is set for and tells MapLibre only the differences. */
function createState(sources: readonly string[], key: StateKey) {
  let current: ReadonlySet<InitiativeId> = new Set();
  return {
    forget: (): void => {
      current = new Set();
    },
    show: (map: MapLibreMap, next: ReadonlySet<InitiativeId>): void => {
      const set = (id: InitiativeId, value: boolean): void => {
        for (const source of sources) map.setFeatureState({ source, id }, { [key]: value });
      };
      for (const id of current) if (!next.has(id)) set(id, false);
      for (const id of next) if (!current.has(id)) set(id, true);
      current = next;
    },
  };
}

const setOf = (id: InitiativeId | null): ReadonlySet<InitiativeId> => new Set(id === null ? [] : [id]);

function hiddenIds({ loaded }: OverlayInput, shown: readonly MapInitiative[]): ReadonlySet<InitiativeId> {
  const hidden = new Set(loaded.map(({ id }) => id));
  for (const { id } of shown) hidden.delete(id);
  return hidden;
}

type StateIds = Pick<MapValues, 'hoveredId' | 'selectedId' | 'framedId'>;

export type States = Readonly<{
  show: (map: MapLibreMap, input: OverlayInput, values: StateIds) => void;
  /** Forgets what is set on the map: its style was replaced. */
  forget: () => void;
}>;

/** Hover, selection and filters, as feature states: painted with the next frame, without new data. */
export function createStates(): States {
  const hovered = createState(ALL_SOURCES, 'hovered');
  const selected = createState(ALL_SOURCES, 'selected');
  const framed = createState([SOURCE.places], 'framed');
  const hiddenMarkers = createState(MARKER_SOURCES, 'hidden');
  const hiddenAreas = createState(AREA_SOURCES, 'hidden');
  let filtered: readonly unknown[] = [];

  const showHidden = (map: MapLibreMap, input: OverlayInput): void => {
    const { initiatives } = input.values;
    const needs = [initiatives, input.loaded, input.zoom];
    if (needs.every((value, index) => value === filtered[index])) return;
    filtered = needs;
    hiddenAreas.show(map, hiddenIds(input, initiatives));
    // Of those that share a marker only one is drawn.
    hiddenMarkers.show(
      map,
      hiddenIds(
        input,
        groupPlaces(initiatives, input.zoom).map(({ lead }) => lead),
      ),
    );
  };

  return {
    show: (map, input, { hoveredId, selectedId, framedId }) => {
      hovered.show(map, setOf(hoveredId));
      selected.show(map, setOf(selectedId));
      framed.show(map, setOf(framedId));
      showHidden(map, input);
    },
    forget: () => {
      filtered = [];
      for (const state of [hovered, selected, framed, hiddenMarkers, hiddenAreas]) state.forget();
    },
  };
}
