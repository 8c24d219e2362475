import type { MapController, MapIntent } from '../../map/map-contract.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';

/** A street with its houses, at a walker's pace. */
const LEAST_ZOOM = 16;

/** Moves the map with the walker. @returns what ends it */
export const followGuide = (
  controller: Pick<MapController, 'follow'>,
  tours: ToursAnswersStore,
): (() => void) =>
  tours.subscribe(({ guide }, { guide: before }) => {
    if (guide?.follows !== true || guide.position === null || guide === before) return;
    const isNew = before?.follows !== true || before.position === null;
    if (isNew || guide.position !== before.position) {
      controller.follow(guide.position.point, isNew ? LEAST_ZOOM : null);
    }
  });

/** Who moves the map looks at something else: it stays there until they want to be followed again. */
export function leaveToReader(tours: ToursAnswersStore, intent: MapIntent): void {
  const { guide } = tours.getState();
  if (intent.type !== 'camera-moved' || intent.cause !== 'gesture' || guide?.follows !== true) return;
  tours.setState({ guide: { ...guide, follows: false } });
}
