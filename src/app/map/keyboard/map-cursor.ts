import { describeStep } from '../../../domain/describe/describe-step.ts';
import { nearestInDirection, spatialOrder } from '../../../domain/describe/spatial-order.ts';
import { isLocated } from '../../../domain/place/is-located.ts';
import { sayMessage } from '../../../i18n/say-message.ts';
import type { MapController } from '../../../map/map-contract.ts';
import type { LocatedInitiative } from '../../../schema/initiative.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';
import type { ActionContext } from '../../actions/action.ts';

/** What can be walked to: what the map shows. */
const walkable = ({ passing }: ActionContext): readonly LocatedInitiative[] => passing.filter(isLocated);

/** The framed place; null before the first step and when it is filtered away. */
function cursorPlace(context: ActionContext): LocatedInitiative | null {
  const { cursorId } = context.store.getState();
  return walkable(context).find(({ id }) => id === cursorId) ?? null;
}

const startOf = (context: ActionContext, map: MapController): LngLat =>
  cursorPlace(context)?.location.point ?? map.visibleCenter();

function moveTo(
  { store, texts, say }: ActionContext,
  { map, place, from }: Readonly<{ map: MapController; place: LocatedInitiative; from: LngLat }>,
): void {
  map.keepInSight(place.location.point);
  store.getState().moveCursor(place.id);
  say(sayMessage(texts, describeStep(place, from)));
}

/** Walks on in the order of reading: from north to south in rows, each from west to east. */
export function stepCursor(context: ActionContext, by: 1 | -1): void {
  const map = context.map();
  if (map === null) return;
  const from = startOf(context, map);
  const order = spatialOrder(walkable(context), from);
  const { cursorId } = context.store.getState();
  // Not simply the second: several may stand on the same spot.
  const index = order.findIndex(({ id }) => id === cursorId);
  const place = index === -1 ? order[0] : order[(index + by + order.length) % order.length];
  if (place === undefined) context.say(context.texts.t('actions.nothingOnMap'));
  else moveTo(context, { map, place, from });
}

/** Walks to the nearest place as seen on the screen, in degrees clockwise from up. */
export function goInDirection(context: ActionContext, screenDegrees: number): void {
  const map = context.map();
  if (map === null) return;
  const from = startOf(context, map);
  const bearing = context.store.getState().camera?.bearing ?? 0;
  const place = nearestInDirection(walkable(context), { from, direction: screenDegrees + bearing });
  if (place === null) context.say(context.texts.t('actions.nothingThatWay'));
  else moveTo(context, { map, place, from });
}

/** Opens the framed place, else what lies under the crosshair. */
export function openAtCursor(context: ActionContext): void {
  const id = cursorPlace(context)?.id ?? context.map()?.initiativeAtCenter() ?? null;
  if (id === null) sayUnderCrosshair(context);
  else context.store.getState().select(id, 'map');
}

/** Says what lies under the crosshair, or what is nearest to it. */
export function sayUnderCrosshair(context: ActionContext): void {
  const { texts, say, atlas } = context;
  const map = context.map();
  if (map === null) return;
  const center = map.visibleCenter();
  const id = map.initiativeAtCenter();
  const under = atlas.sites.find((site) => site.id === id);
  if (under !== undefined) {
    const step = sayMessage(texts, describeStep(under, center));
    say(texts.t('actions.underCrosshair', { step }));
    return;
  }
  const [nearest] = spatialOrder(walkable(context), center);
  say(
    nearest === undefined
      ? texts.t('actions.nothingOnMap')
      : texts.t('actions.nothingUnderCrosshair', { step: sayMessage(texts, describeStep(nearest, center)) }),
  );
}
