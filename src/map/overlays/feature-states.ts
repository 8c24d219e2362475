import type { MapLibreMap } from 'maplibre-gl';
import type { SiteId } from '../../schema/initiative.ts';
import type { MapInitiative } from '../map-contract.ts';
import { watchNeeds } from '../watch-needs.ts';
import { featureNumber } from './feature.ts';
import type { OverlayInput } from './overlay.ts';
import { OVERLAY_SOURCES } from './overlay-table.ts';

type StateKey = 'hovered' | 'selected' | 'hidden';

const STATEFUL = OVERLAY_SOURCES.flatMap(([source, { states }]) =>
  states === undefined ? [] : [{ source, hidden: states.hidden }],
);

/** One state on some sources: remembers whom it is set for and tells MapLibre only the differences. */
function createState(sources: readonly string[], key: StateKey) {
  let current: ReadonlySet<SiteId> = new Set();
  return {
    forget: (): void => {
      current = new Set();
    },
    /** @returns whether anything was set */
    show: (map: MapLibreMap, next: ReadonlySet<SiteId>): boolean => {
      const set = (id: SiteId, value: boolean): void => {
        for (const source of sources)
          map.setFeatureState({ source, id: featureNumber(id) }, { [key]: value });
      };
      const gone = [...current].filter((id) => !next.has(id));
      const come = [...next].filter((id) => !current.has(id));
      for (const id of gone) set(id, false);
      for (const id of come) set(id, true);
      current = next;
      return gone.length + come.length > 0;
    },
  };
}

const idsWith = (id: SiteId | null, others: readonly SiteId[]): ReadonlySet<SiteId> =>
  new Set(id === null ? others : [id, ...others]);

const idsOf = (initiatives: readonly MapInitiative[]): ReadonlySet<SiteId> =>
  new Set(initiatives.map(({ id }) => id));

/** Filters, as a state of what they leave out. */
function createHidden() {
  const states = STATEFUL.flatMap(({ source, hidden }) =>
    hidden === null ? [] : [{ ...hidden, state: createState([source], 'hidden') }],
  );
  const watch = watchNeeds(({ groups, arrangement, loaded }: OverlayInput) => [groups, arrangement, loaded]);
  return {
    forget: (): void => {
      watch.forget();
      for (const { state } of states) state.forget();
    },
    show: (map: MapLibreMap, input: OverlayInput): boolean => {
      if (!watch.isDue(input)) return false;
      watch.take(input);
      const shownIds = {
        all: idsOf(input.values.initiatives),
        leads: idsOf(input.groups.map(({ lead }) => lead)),
      };
      const changes = states.map(({ state, present, shown }) =>
        state.show(map, idsOf(present(input).filter(({ id }) => !shownIds[shown].has(id)))),
      );
      return changes.includes(true);
    },
  };
}

export type States = Readonly<{
  /** @returns Whether any state changed. */
  show: (map: MapLibreMap, input: OverlayInput) => boolean;
  /** Forgets what is set on the map: its style was replaced. */
  forget: () => void;
}>;

/** Hover, selection and filters, as feature states: painted with the next frame, without new data. */
export function createStates(): States {
  const sources = STATEFUL.map(({ source }) => source);
  const hovered = createState(sources, 'hovered');
  const selected = createState(sources, 'selected');
  const hidden = createHidden();
  return {
    show: (map, input) => {
      const { values } = input;
      return [
        hovered.show(map, idsWith(values.hoveredId, values.pointedIds)),
        selected.show(map, idsWith(values.selectedId, values.chosenIds)),
        hidden.show(map, input),
      ].includes(true);
    },
    forget: () => {
      for (const state of [hovered, selected, hidden]) state.forget();
    },
  };
}
