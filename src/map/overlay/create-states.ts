import type { MapLibreMap } from 'maplibre-gl';
import type { InitiativeId } from '../../schema/initiative.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { SOURCE } from '../style/ids.ts';
import { hasShape } from './build-area-features.ts';
import type { OverlayInput } from './build-overlay-data.ts';
import { hasLeader } from './build-place-features.ts';
import { hasDisc } from './disc-zoom.ts';
import { featureNumber } from './feature-number.ts';

type StateKey = 'hovered' | 'selected' | 'hidden';

const ALL_SOURCES = [
  SOURCE.places,
  SOURCE.leaders,
  SOURCE.shapes,
  SOURCE.uncertainty,
  SOURCE.placeLabels,
] as const;

/** One state on some sources: remembers whom it is set for and tells MapLibre only the differences. */
function createState(sources: readonly string[], key: StateKey) {
  let current: ReadonlySet<InitiativeId> = new Set();
  return {
    forget: (): void => {
      current = new Set();
    },
    show: (map: MapLibreMap, next: ReadonlySet<InitiativeId>): void => {
      const set = (id: InitiativeId, value: boolean): void => {
        for (const source of sources)
          map.setFeatureState({ source, id: featureNumber(id) }, { [key]: value });
      };
      for (const id of current) if (!next.has(id)) set(id, false);
      for (const id of next) if (!current.has(id)) set(id, true);
      current = next;
    },
  };
}

const setOf = (id: InitiativeId | null): ReadonlySet<InitiativeId> => new Set(id === null ? [] : [id]);

const idsOf = (initiatives: readonly MapInitiative[]): ReadonlySet<InitiativeId> =>
  new Set(initiatives.map(({ id }) => id));

type Hideable = Readonly<{
  source: string;
  /** Only ids with a feature in this source: for each state MapLibre searches every tile for its feature. */
  present: (input: OverlayInput) => readonly MapInitiative[];
  /** Of those that share a marker only one is drawn. */
  shown: 'leads' | 'all';
}>;

const HIDEABLE: readonly Hideable[] = [
  { source: SOURCE.places, present: ({ loaded }) => loaded, shown: 'leads' },
  {
    source: SOURCE.leaders,
    present: ({ arrangement }) => arrangement.places.filter(hasLeader).map(({ place }) => place),
    shown: 'leads',
  },
  { source: SOURCE.shapes, present: ({ loaded }) => loaded.filter(hasShape), shown: 'all' },
  { source: SOURCE.uncertainty, present: ({ loaded }) => loaded.filter(hasDisc), shown: 'all' },
];

/** Filters, as a state of what they leave out. */
function createHidden() {
  const states = HIDEABLE.map((hideable) => ({
    ...hideable,
    state: createState([hideable.source], 'hidden'),
  }));
  let filtered: readonly unknown[] = [];
  return {
    forget: (): void => {
      filtered = [];
      for (const { state } of states) state.forget();
    },
    show: (map: MapLibreMap, input: OverlayInput): void => {
      const needs = [input.groups, input.arrangement, input.loaded];
      if (needs.every((value, index) => value === filtered[index])) return;
      filtered = needs;
      const shownIds = {
        all: idsOf(input.values.initiatives),
        leads: idsOf(input.groups.map(({ lead }) => lead)),
      };
      for (const { state, present, shown } of states) {
        state.show(map, idsOf(present(input).filter(({ id }) => !shownIds[shown].has(id))));
      }
    },
  };
}

export type States = Readonly<{
  show: (map: MapLibreMap, input: OverlayInput, values: Pick<MapValues, 'hoveredId' | 'selectedId'>) => void;
  /** Forgets what is set on the map: its style was replaced. */
  forget: () => void;
}>;

/** Hover, selection and filters, as feature states: painted with the next frame, without new data. */
export function createStates(): States {
  const hovered = createState(ALL_SOURCES, 'hovered');
  const selected = createState(ALL_SOURCES, 'selected');
  const hidden = createHidden();
  return {
    show: (map, input, { hoveredId, selectedId }) => {
      hovered.show(map, setOf(hoveredId));
      selected.show(map, setOf(selectedId));
      hidden.show(map, input);
    },
    forget: () => {
      for (const state of [hovered, selected, hidden]) state.forget();
    },
  };
}
