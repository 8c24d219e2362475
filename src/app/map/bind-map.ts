import { isInBounds } from '../../domain/geo/bounds.ts';
import { createLinkFrame, type LinkFrame, METERS_A_MINUTE } from '../nearby/frame-link.ts';
import { hearIntents } from './hear-intents.ts';
import { hasDockedPanel, mapFrame, type MapFrame, viewportOf } from './map-frame.ts';
import {
  addNotice,
  type NoticeStore,
  tryAgain,
  withdrawNotice,
  withdrawNotices,
} from '../platform/notices.ts';
import { ONLINE_BASE_MAP } from '../platform/configured-base-map.ts';
import { revealSelected } from './reveal-selected.ts';
import { listenForConnection, tellMapTrouble } from './tell-map-trouble.ts';
import { createMapValues, type MapAnswers } from './to-map-values.ts';
import { followGuide, leaveToReader } from '../tours/follow-guide.ts';
import { followTours, frameTour } from '../tours/frame-tour.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import { createMapController } from '../../map/create-map-controller.ts';
import type { MapController, MapValues, MoveCause } from '../../map/map-contract.ts';
import { MAX_BOUNDS } from '../../map/district-ground.ts';
import type { FoundPlace } from '../../domain/search/search-hit.ts';
import { VIEWS } from '../../schema/view.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import type { AppState } from '../../state/app-state.ts';
import { ownData } from '../../state/own-data.ts';
import type { Request } from '../../state/request-slice.ts';
import type { NearbyAnswersStore } from '../../state/nearby-answers.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { mapWorkerAddress } from '../../workers/open-worker.ts';

export type MapBinding = Readonly<{
  controller: MapController;
  /** Shows another reading of the atlas: more of it could be read. */
  setAtlas: (atlas: Atlas) => void;
  setTexts: (texts: Texts) => void;
  dispose: () => void;
}>;

export type MapBindingOptions = Readonly<{
  container: HTMLElement;
  /** Where `geo/` lies: an absolute address that ends in a slash. */
  baseUrl: string;
  store: AppStore;
  atlas: Atlas;
  texts: Texts;
  notices: NoticeStore;
  /** What the nearby view asked and got. */
  answers: NearbyAnswersStore;
  /** What was read of the tours. */
  tours: ToursAnswersStore;
  /** Makes the map anew. */
  retry: () => void;
}>;

/** How much around a found place tells where it is: more for what is large. */
const USUAL_FOUND_RADIUS_METERS = 400;
const FOUND_RADIUS_METERS: Readonly<Partial<Record<FoundPlace['kind'], number>>> = {
  subdistrict: 3000,
  water: 1000,
  peak: 1000,
  park: 700,
  university: 700,
  village: 700,
};

/** True when a new selection has to be brought into sight: it was not just touched there, or the sheet covers it. */
function mustReveal({ selectedId, selectedPartId, selectionOrigin }: AppState, previous: AppState): boolean {
  const isSame = selectedId === previous.selectedId && selectedPartId === previous.selectedPartId;
  if (selectedId === null || isSame) return false;
  return selectionOrigin === 'panel' || (selectionOrigin === 'map' && !hasDockedPanel(viewportOf(window)));
}

function fulfil(
  { controller, tours }: Readonly<{ controller: MapController; tours: ToursAnswersStore }>,
  request: Request,
  { reachMinutes, placeOrigin }: AppState,
): void {
  switch (request.kind) {
    case 'move-to':
      controller.moveTo(request.camera);
      return;
    case 'show-origin':
      controller.revealAround(request.point, reachMinutes * METERS_A_MINUTE);
      return;
    case 'show-found': {
      const { point, kind } = request.place;
      controller.revealAround(point, FOUND_RADIUS_METERS[kind] ?? USUAL_FOUND_RADIUS_METERS);
      return;
    }
    case 'place-at-center':
      placeOrigin(request.key, controller.visibleCenter(), 'reveal');
      return;
    case 'pick-center': {
      const site = controller.initiativeAtCenter();
      tours.getState().pick?.(site === null ? { point: controller.visibleCenter() } : { site });
      return;
    }
    case 'show-part':
  }
}

function moveAsAsked(
  { store, tours, controller, atlas }: MapBindingOptions & Readonly<{ controller: MapController }>,
  state: AppState,
  previous: AppState,
): void {
  const { request } = state;
  if (request !== null && request !== previous.request) fulfil({ controller, tours }, request, state);
  else if (mustReveal(state, previous)) revealSelected(controller, atlas, state);
  else if (state.tourId !== previous.tourId || state.tourWay !== previous.tourWay)
    frameTour({ controller, store, tours });
}

/** Shows what the link names; says so where it leads beyond the map. */
function showStart(
  options: MapBindingOptions,
  { controller, linkFrame }: Readonly<{ controller: MapController; linkFrame: LinkFrame }>,
): void {
  const { store, atlas, notices, tours } = options;
  const initial = store.getState();
  const { camera, selectedId, tourId, walk, view } = initial;
  if (camera !== null) {
    const [southWest, northEast] = MAX_BOUNDS;
    if (isInBounds(camera.center, { southWest, northEast })) return;
    const next = { label: 'map.showDistrict', run: controller.showDistrict } as const;
    addNotice(notices, { kind: 'outside-ground', next });
    return;
  }
  if (selectedId !== null) revealSelected(controller, atlas, initial);
  else if (tourId !== null || walk !== null) frameTour({ controller, store, tours });
  else if (VIEWS[view].beginsAt === 'origins') linkFrame.show();
}

/** Says so where the browser cannot draw the map. */
function createController(
  options: MapBindingOptions,
  { values, onMoved }: Readonly<{ values: MapValues; onMoved: (cause: MoveCause) => void }>,
): MapController | null {
  const { container, baseUrl, store, tours, notices, retry } = options;
  const readAgain = (): void => {
    if (created.ok) created.value.readAgain();
  };
  const hear = hearIntents({
    ...{ store, tours },
    tellTrouble: (trouble) => tellMapTrouble(trouble, { notices, retry, readAgain }),
  });
  const created = createMapController({
    ...{ container, baseUrl, values, online: ONLINE_BASE_MAP },
    initialCamera: store.getState().camera,
    sharesScrolling: store.getState().embed,
    workerAddress: mapWorkerAddress,
    onIntent: (intent) => {
      if (intent.type === 'camera-moved') onMoved(intent.cause);
      leaveToReader(options.tours, intent);
      hear(intent);
    },
  });
  if (created.ok) return created.value;
  addNotice(notices, { kind: created.error, next: tryAgain(retry) });
  return null;
}

/** What is asked of the map from now on. @returns what ends it */
function followStores(
  options: MapBindingOptions,
  {
    controller,
    atlasNow,
    show,
  }: Readonly<{
    controller: MapController;
    atlasNow: () => Atlas;
    show: (change: 'choices' | 'frame') => void;
  }>,
): () => void {
  const { store, answers, tours, notices } = options;
  const onResize = () => show('frame');
  const unsubscribes = [
    store.subscribe((state, previous) => {
      show(hasSameFrame(state, previous) ? 'choices' : 'frame');
      moveAsAsked({ ...options, controller, atlas: atlasNow() }, state, previous);
      // A start was chosen without the device's position.
      if (state.origins !== previous.origins) withdrawNotice(notices, 'locate-denied');
    }),
    answers.subscribe(() => show('choices')),
    tours.subscribe(() => show('choices')),
    analyseAnswers.subscribe(() => show('choices')),
    ownData.subscribe(() => show('choices')),
    followTours({ controller, store, tours }),
    followGuide(controller, tours),
    () => window.removeEventListener('resize', onResize),
  ];
  window.addEventListener('resize', onResize);
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}

/** Whether nothing changed of what the frame is made of. */
const hasSameFrame = (one: AppState, other: AppState): boolean =>
  one.sheetSnap === other.sheetSnap &&
  one.view === other.view &&
  (one.selectedId === null) === (other.selectedId === null);

/** What was found out for the views. */
const answersNow = ({ answers, tours }: MapBindingOptions): MapAnswers => ({
  ...{ nearby: answers.getState(), tours: tours.getState(), areas: analyseAnswers.getState().picture },
  ownDataUrl: ownData.getState().drawnUrl,
});

const frameNow = (store: AppStore): MapFrame =>
  mapFrame({ viewport: viewportOf(window), ...store.getState() });

/** What a link names may be read only later: then the map moves to it. */
const isRead = ({ initiativeById }: Atlas, { selectedId }: AppState): boolean =>
  selectedId === null || initiativeById.has(selectedId);

/** Tells what is seen at the start, which is no move. @returns What calls that off. */
function tellFirstBounds(controller: MapController, store: AppStore): () => void {
  let isOff = false;
  void controller.idle().then(() => {
    const { viewBounds, boundsChanged } = store.getState();
    if (!isOff && viewBounds === null) boundsChanged(controller.bounds());
  });
  return () => {
    isOff = true;
  };
}

/** Creates the map and binds it to the store, both ways; null where the browser cannot draw it. */
export function bindMap(options: MapBindingOptions): MapBinding | null {
  const { store, notices, answers } = options;
  let { atlas, texts } = options;
  let toValues = createMapValues(atlas);
  let frame = frameNow(store);
  const valuesNow = (): MapValues => toValues(store.getState(), answersNow(options), texts, frame);

  let linkFrame: LinkFrame | null = null;
  const controller = createController(options, {
    values: valuesNow(),
    onMoved: (cause) => linkFrame?.cameraMoved(cause),
  });
  if (controller === null) return null;
  const show = (): void => controller.apply(valuesNow());
  const showChange = (change: 'choices' | 'frame'): void => {
    if (change === 'frame') frame = frameNow(store);
    show();
  };
  const unfollow = followStores(options, { controller, atlasNow: () => atlas, show: showChange });
  const unlisten = listenForConnection(notices, controller.readAgain);
  linkFrame = createLinkFrame({
    ...{ controller, store, answers },
    reachNow: () => valuesNow().reach,
  });
  showStart(options, { controller, linkFrame });
  const stopTelling = tellFirstBounds(controller, store);

  return {
    controller,
    setAtlas: (next) => {
      toValues = createMapValues(next);
      show();
      const state = store.getState();
      if (!isRead(atlas, state)) revealSelected(controller, next, state);
      atlas = next;
    },
    setTexts: (next) => {
      texts = next;
      show();
    },
    dispose: () => {
      stopTelling();
      unfollow();
      unlisten();
      linkFrame.dispose();
      controller.dispose();
      withdrawNotices(notices, ['context-lost', 'source-failed', 'outside-ground']);
    },
  };
}
