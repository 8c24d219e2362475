import type { MapController, MapReach, MoveCause } from '../../map/map-contract.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { NearbyAnswersStore } from '../../state/nearby-answers.ts';

/** On the flat, as the crow flies: enough to see the whole walk. */
export const METERS_A_MINUTE = 80;

export type LinkFrame = Readonly<{
  /** Shows the pins, and the route when it is there. */
  show: () => void;
  /** The camera came to rest. */
  cameraMoved: (cause: MoveCause) => void;
  dispose: () => void;
}>;

type FrameOptions = Readonly<{
  controller: Pick<MapController, 'revealAll' | 'revealAround'>;
  store: AppStore;
  answers: NearbyAnswersStore;
  /** The walks that the map shows now. */
  reachNow: () => MapReach | null;
}>;

/** What else the reader may ask the map to show. */
const ASKED = ['view', 'selectedId', 'request', 'routeTo'] as const;

const asksOther = (state: AppState, previous: AppState): boolean =>
  ASKED.some((key) => state[key] !== previous[key]);

function showPins({ controller, store }: FrameOptions): void {
  const { origins, reachMinutes } = store.getState();
  if (origins.a === null) return;
  if (origins.b === null) controller.revealAround(origins.a, reachMinutes * METERS_A_MINUTE);
  else controller.revealAll([origins.a, origins.b]);
}

/**
 * Shows all that a link into the nearby view is about: its pins at once and its route when that is found, unless the
 * reader has moved the map meanwhile, or asked it for something else.
 */
export function createLinkFrame(options: FrameOptions): LinkFrame {
  const { controller, store, answers, reachNow } = options;
  let unsubscribes: readonly (() => void)[] = [];
  /** The first rest is that of the move to the pins. */
  let isAtPins = false;
  const end = (): void => {
    for (const unsubscribe of unsubscribes) unsubscribe();
    unsubscribes = [];
  };
  const lookForRoute = (): void => {
    const reach = reachNow();
    // While a row is pointed at, the route is that of the row.
    if (!reach?.route || store.getState().previewTo !== null) return;
    end();
    const { line, gaps } = reach.route;
    const points = [...reach.origins.map(({ point }) => point), ...line, ...gaps.flat()];
    controller.revealAll(points);
  };

  return {
    show: () => {
      showPins(options);
      if (store.getState().routeTo === null) return;
      unsubscribes = [
        answers.subscribe(lookForRoute),
        store.subscribe((state, previous) => {
          if (asksOther(state, previous)) end();
        }),
      ];
      lookForRoute();
    },
    cameraMoved: (cause) => {
      if (cause === 'gesture' || isAtPins) end();
      isAtPins = true;
    },
    dispose: end,
  };
}
