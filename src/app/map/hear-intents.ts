import { initiativeIdOf } from '../../domain/place/sites.ts';
import type { MapIntent, MapTrouble } from '../../map/map-contract.ts';
import { VIEWS } from '../../schema/view.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';

type Hearing = Readonly<{
  store: AppStore;
  tours: ToursAnswersStore;
  tellTrouble: (trouble: MapTrouble) => void;
}>;

/** Tells the store what the user did on the map. */
export function hearIntents(hearing: Hearing): (intent: MapIntent) => void {
  const { store, tours: answers, tellTrouble } = hearing;
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
        if (tours.tourId === null) tours.openTour(intent.id);
        return;
      case 'tour-hovered':
        tours.hoverTour(intent.id);
        return;
      case 'camera-moved':
        // The link of an entry that is restored has its camera already.
        if (intent.cause === 'restore') boundsChanged(intent.bounds);
        else cameraMoved(intent.camera, intent.bounds);
        return;
      case 'bounds-changed':
        boundsChanged(intent.bounds);
        return;
      case 'source-failed':
      case 'worker-failed':
      case 'context-lost':
      case 'context-restored':
        tellTrouble(intent);
        return;
      case 'shape-drawn':
      case 'drawing-failed':
        analyseAnswers.getState().hearDrawing?.(intent);
        return;
      case 'ground-hovered':
        if (VIEWS[view].picks === 'area') analyseAnswers.getState().hearGround?.('hover', intent.point);
        return;
      case 'ground-picked':
        pick?.({ point: intent.point });
        if (VIEWS[view].picks === 'area') analyseAnswers.getState().hearGround?.('pick', intent.point);
        if (VIEWS[view].picks === 'origin') placeOrigin(placing, intent.point, 'reveal');
        return;
      case 'site-held':
      case 'site-placed':
      case 'site-stepped':
        analyseAnswers.getState().hearSite?.(intent);
        return;
      case 'origin-held':
        holdOrigin(intent.key, intent.point);
        return;
      case 'origin-placed':
        placeOrigin(intent.key, intent.point, 'keep');
        return;
    }
  };
}
