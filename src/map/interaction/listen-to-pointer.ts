import type { MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { SiteId } from '../../schema/initiative.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { MapIntent } from '../map-contract.ts';
import { canBeQueried } from '../graphics.ts';
import { findInitiative, type PointerKind } from './find-initiative.ts';
import { listenForSinglePresses } from './single-presses.ts';

export type PointerOptions = Readonly<{
  isShown: (id: unknown) => id is SiteId;
  onIntent: (intent: MapIntent) => void;
}>;

const pointerOf = ({ originalEvent }: MapMouseEvent): PointerKind =>
  originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch' ? 'touch' : 'mouse';

/** Turns clicks, taps and the mouse over the map into intents. @returns What undoes it. */
export function listenToPointer(map: MapLibreMap, { isShown, onIntent }: PointerOptions): () => void {
  let hovered: SiteId | null = null;
  let frame: number | null = null;
  let latest: Point | null = null;

  const setHovered = (id: SiteId | null): void => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    onIntent({ type: 'initiative-hovered', id });
  };

  const readHover = (): void => {
    frame = null;
    setHovered(latest === null || map.isMoving() ? null : findInitiative(map, latest, 'mouse', isShown));
  };

  // Once a frame is enough, and all that can be seen.
  const onMove = ({ point }: MapMouseEvent): void => {
    latest = point;
    frame ??= requestAnimationFrame(readHover);
  };

  const onLeave = (): void => {
    latest = null;
    setHovered(null);
  };

  const onClick = (event: MapMouseEvent): void => {
    // Who sees no map means no place on it.
    if (!canBeQueried(map)) return;
    const id = findInitiative(map, event.point, pointerOf(event), isShown);
    if (id !== null) {
      onIntent({ type: 'initiative-picked', id });
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
