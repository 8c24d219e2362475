import { useEffect, useMemo, useState } from 'react';
import { findWay } from './find-way.ts';
import { simulatedWalk } from './simulated-walk.ts';
import { createGuideOnMap } from './to-guide-on-map.ts';
import { WalkSession } from './walk-session.ts';
import { pageWalkService } from '../../walk/page-walk-service.ts';
import { planWalk, wholePlan } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import type { TourWay } from '../../../schema/tour-choices.ts';
import { GuideSessionProvider } from '../../../state/guide-session.ts';
import type { AppStore } from '../../../state/create-app-store.ts';
import { useAppStoreApi, useToursAnswersStore } from '../../../state/providers.tsx';
import type { ToursAnswersStore } from '../../../state/tours-answers.ts';
import { GuideView } from '../../../views/tours/guide/guide-view.tsx';

/** What browsers have, but not all of them. */
type Lacking = Readonly<{
  geolocation?: Geolocation;
  permissions?: Permissions;
  wakeLock?: WakeLock;
}>;

function createSession(known: KnownTour, way: TourWay): WalkSession {
  const { geolocation: own, permissions, wakeLock }: Lacking = navigator;
  const geolocation = import.meta.env.DEV ? (simulatedWalk(known) ?? own) : own;
  const device = { geolocation, permissions, wakeLock, document, window };
  return new WalkSession({
    known,
    way,
    device,
    askWay: (way) => {
      // What failed may be there now.
      pageWalkService.retry();
      return findWay(pageWalkService, way);
    },
  });
}

/** Shows the walk on the map for as long as it is open. @returns what ends it */
function showOnMap(known: KnownTour, { now }: WalkSession, answers: ToursAnswersStore): () => void {
  const toGuide = createGuideOnMap(known);
  const show = (): void => {
    answers.setState(({ guide }) => ({ guide: toGuide(now.getState(), guide?.follows ?? true) }));
  };
  show();
  const unsubscribe = now.subscribe(show);
  return () => {
    unsubscribe();
    answers.setState({ guide: null });
  };
}

/** Below this height the half sheet of a phone leaves no map between the buttons. */
const SHORT_SCREEN = 640;

/**
 * On a phone the map is to be seen above the guide: so the sheet is not whole when it is opened, and on a short screen only
 * shows the next turn once the walker is on the way. @returns what ends it
 */
function makeRoomForMap(app: AppStore, { now }: WalkSession): () => void {
  const { sheetSnap, setSheetSnap } = app.getState();
  if (sheetSnap === 'full') setSheetSnap('mid');
  const unsubscribe = now.subscribe(({ phase }) => {
    if (phase !== 'on-way') return;
    unsubscribe();
    if (window.innerHeight < SHORT_SCREEN && app.getState().sheetSnap === 'mid') setSheetSnap('peek');
  });
  return unsubscribe;
}

function Walk({ known }: { known: KnownTour }) {
  const store = useAppStoreApi();
  const answers = useToursAnswersStore();
  const [{ walked, session }] = useState(() => ({
    walked: known,
    session: createSession(known, store.getState().tourWay),
  }));
  useEffect(() => {
    // So that another way can be found when the connection is gone.
    pageWalkService.start();
    const stopMakingRoom = makeRoomForMap(store, session);
    const hide = showOnMap(walked, session, answers);
    session.open();
    return () => {
      session.close();
      stopMakingRoom();
      hide();
    };
  }, [walked, session, store, answers]);
  return (
    <GuideSessionProvider value={session}>
      <GuideView known={known} />
    </GuideSessionProvider>
  );
}

/**
 * The guide of a tour in the place of its page. It keeps how far the walker came when it is left. The reader's own walk is a
 * new object in another language, and the same walk: position and screen stay with it as long as its way is the same.
 */
export function GuidePanel({ known }: { known: KnownTour }) {
  const key = useMemo(() => planWalk(known, wholePlan('usual'))?.route.key, [known]);
  return key === undefined ? null : <Walk key={key} known={known} />;
}
