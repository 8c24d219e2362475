import type { MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { SiteId } from '../../schema/initiative.ts';
import type { TourId } from '../../schema/tour-choices.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { MapIntent } from '../map-contract.ts';
import { canBeQueried } from '../graphics.ts';
import { findInitiative, findTour, type PointerKind } from './find-initiative.ts';
import { listenForSinglePresses } from './single-presses.ts';

export type PointerOptions = Readonly<{
  isShown: (id: unknown) => id is SiteId;
  onIntent: (intent: MapIntent) => void;
}>;

const pointerOf = ({ originalEvent }: MapMouseEvent): PointerKind =>
  originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch' ? 'touch' : 'mouse';

/** Tells which ground the mouse is over, and once that it is over none any more. */
function createGroundHover(map: MapLibreMap, onIntent: PointerOptions['onIntent']) {
  let isOnGround = false;
  return (at: Point | null): void => {
    if (at === null && !isOnGround) return;
    isOnGround = at !== null;
    const ground = at === null ? null : map.unproject(at);
    onIntent({ type: 'ground-hovered', point: ground === null ? null : lngLat(ground.lng, ground.lat) });
  };
}

/** Tells what the mouse is over when that changes: an initiative, a tour, or else the ground. */
function createHover(map: MapLibreMap, onIntent: PointerOptions['onIntent']) {
  let hovered: SiteId | null = null;
  let hoveredTour: TourId | null = null;
  const tellGround = createGroundHover(map, onIntent);
  return (id: SiteId | null, tour: TourId | null, ground: Point | null): void => {
    tellGround(ground);
    if (id === hovered && tour === hoveredTour) return;
    const isNew = { id: id !== hovered, tour: tour !== hoveredTour };
    [hovered, hoveredTour] = [id, tour];
    map.getCanvas().style.cursor = id === null && tour === null ? '' : 'pointer';
    if (isNew.id) onIntent({ type: 'initiative-hovered', id });
    if (isNew.tour) onIntent({ type: 'tour-hovered', id: tour });
  };
}

/** Turns clicks, taps and the mouse over the map into intents. @returns What undoes it. */
export function listenToPointer(map: MapLibreMap, { isShown, onIntent }: PointerOptions): () => void {
  let frame: number | null = null;
  let latest: Point | null = null;

  const setHovered = createHover(map, onIntent);

  const readHover = (): void => {
    frame = null;
    const at = map.isMoving() ? null : latest;
    const id = at === null ? null : findInitiative(map, at, 'mouse', isShown);
    const tour = at === null || id !== null ? null : findTour(map, at, 'mouse');
    setHovered(id, tour, id === null && tour === null ? at : null);
  };

  // Once a frame is enough, and all that can be seen.
  const onMove = ({ point }: MapMouseEvent): void => {
    latest = point;
    frame ??= requestAnimationFrame(readHover);
  };

  const onLeave = (): void => {
    latest = null;
    setHovered(null, null, null);
  };

  const onClick = (event: MapMouseEvent): void => {
    // Who sees no map means no place on it.
    if (!canBeQueried(map)) return;
    const id = findInitiative(map, event.point, pointerOf(event), isShown);
    if (id !== null) {
      onIntent({ type: 'initiative-picked', id });
      return;
    }
    const tour = findTour(map, event.point, pointerOf(event));
    if (tour !== null) {
      onIntent({ type: 'tour-picked', id: tour });
      return;
    }
    const point = lngLat(event.lngLat.lng, event.lngLat.lat);
    presses.whenSingle(event, () => {
      onIntent({ type: 'ground-picked', point });
    });
  };

  const presses = listenForSinglePresses(map);
  const subscriptions = [
    map.on('mousemove', onMove),
    map.on('mouseout', onLeave),
    map.on('movestart', onLeave),
    map.on('click', onClick),
  ];
  return () => {
    presses.dispose();
    for (const subscription of subscriptions) subscription.unsubscribe();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
