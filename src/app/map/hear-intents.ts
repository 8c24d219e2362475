import { initiativeIdOf } from '../../domain/place/sites.ts';
import type { MapIntent, MapTrouble } from '../../map/map-contract.ts';
import { VIEWS } from '../../schema/view.ts';
import { analyseAnswers, type SiteAct } from '../../state/analyse-answers.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';

type Hearing = Readonly<{
  store: AppStore;
  tours: ToursAnswersStore;
  tellTrouble: (trouble: MapTrouble) => void;
}>;

type OfAnalyse = Extract<MapIntent, Readonly<{ type: 'ground-hovered' | 'ground-picked' | SiteAct['type'] }>>;

/** What is done with the ground and the proposed sites of Analyse. */
function hearOfAnalyse(intent: OfAnalyse): void {
  const { hearGround, hearSite } = analyseAnswers.getState();
  if (intent.type === 'ground-hovered') hearGround?.('hover', intent.point);
  else if (intent.type === 'ground-picked') hearGround?.('pick', intent.point);
  else hearSite?.(intent);
}

type OfTours = Extract<MapIntent, Readonly<{ type: 'tour-picked' | 'tour-hovered' }>>;

function hearOfTours(
  { type, id }: OfTours,
  { tourId, openTour, hoverTour }: Pick<AppState, 'tourId' | 'openTour' | 'hoverTour'>,
): void {
  if (type === 'tour-hovered') hoverTour(id);
  else if (tourId === null) openTour(id);
}

/** Tells the store what the user did on the map. */
export function hearIntents({ store, tours: answers, tellTrouble }: Hearing): (intent: MapIntent) => void {
  return (intent) => {
    const { select, hover, cameraMoved, boundsChanged, view, placing, placeOrigin, holdOrigin, ...tours } =
      store.getState();
    const { pick } = answers.getState();
    switch (intent.type) {
      case 'initiative-picked':
        if (pick === null) select(intent.id, 'map');
        else pick({ site: intent.id });
        return;
      case 'initiative-hovered':
        hover(intent.id === null ? null : initiativeIdOf(intent.id));
        return;
      case 'tour-picked':
      case 'tour-hovered':
        hearOfTours(intent, tours);
        return;
      case 'camera-moved':
        // The link of an entry that is restored has its camera already.
        if (intent.cause === 'restore') boundsChanged(intent.bounds);
        else cameraMoved(intent.camera, intent.bounds);
        return;
      case 'bounds-changed':
        boundsChanged(intent.bounds);
        return;
      case 'shape-drawn':
      case 'drawing-failed':
        analyseAnswers.getState().hearDrawing?.(intent);
        return;
      case 'ground-hovered':
      case 'site-held':
      case 'site-placed':
      case 'site-stepped':
        if (VIEWS[view].picks === 'area') hearOfAnalyse(intent);
        return;
      case 'ground-picked':
        pick?.({ point: intent.point });
        if (VIEWS[view].picks === 'area') hearOfAnalyse(intent);
        if (VIEWS[view].picks === 'origin') placeOrigin(placing, intent.point, 'reveal');
        return;
      case 'origin-held':
        holdOrigin(intent.key, intent.point);
        return;
      case 'origin-placed':
        placeOrigin(intent.key, intent.point, 'keep');
        return;
      default:
        tellTrouble(intent);
    }
  };
}
