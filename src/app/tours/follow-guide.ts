import { withRoomForNames } from './frame-tour.ts';
import { shortDistanceMeters } from '../../domain/geo/distance.ts';
import type { MapController, MapIntent } from '../../map/map-contract.ts';
import type { GuideOnMap, ToursAnswersStore } from '../../state/tours-answers.ts';

/** A street with its houses, at a walker's pace. */
const LEAST_ZOOM = 16;
/** Who is further from the way sees the way too. */
const FAR_METERS = 250;

/** Whether somebody is so far from the way that the map shows both. */
function isFar(guide: GuideOnMap | null): boolean {
  const [here, there] = guide?.wayBack ?? [];
  return here !== undefined && there !== undefined && shortDistanceMeters(here, there) > FAR_METERS;
}

/** When the guide is opened, and with the first fix: then the map has moved to the walker. */
const isToBeKept = (guide: GuideOnMap | null, before: GuideOnMap | null): boolean =>
  guide !== null && (before === null || (guide.position !== null && before.position === null));

const isFollowed = (guide: GuideOnMap | null): guide is GuideOnMap & { position: object } =>
  guide?.follows === true && guide.position !== null;

/**
 * Whether there is no position to show the way around, but a part of the way that the map does not show yet. Who says that they
 * are at a stop sees what comes, also when they had moved the map.
 */
const isNewLeg = (guide: GuideOnMap | null, before: GuideOnMap | null): guide is GuideOnMap =>
  guide?.position === null && guide.leg.length > 0 && guide.leg !== before?.leg;

/** Moves the map with the walker, or from part to part of the way where they have no position. @returns what ends it */
export const followGuide = (
  controller: Pick<MapController, 'follow' | 'oversee' | 'keepGround'>,
  tours: ToursAnswersStore,
): (() => void) =>
  tours.subscribe(({ guide }, { guide: before }) => {
    if (isToBeKept(guide, before)) void controller.keepGround();
    if (isNewLeg(guide, before)) controller.oversee(withRoomForNames(guide.leg));
    if (!isFollowed(guide)) return;
    const isNew = !isFollowed(before) || isFar(before) !== isFar(guide);
    if (!isNew && guide.position === before.position) return;
    if (!isFar(guide)) controller.follow(guide.position.point, isNew ? LEAST_ZOOM : null);
    else if (isNew) controller.oversee(guide.wayBack ?? []);
  });

/** Who moves the map looks at something else: it stays there until they want to be followed again. */
export function leaveToReader(tours: ToursAnswersStore, intent: MapIntent): void {
  const { guide } = tours.getState();
  if (intent.type !== 'camera-moved' || intent.cause !== 'gesture' || guide?.follows !== true) return;
  tours.setState({ guide: { ...guide, follows: false } });
}
