import { distanceMeters } from '../../domain/geo/distance.ts';
import { geometryParts } from '../../domain/geo/geometry-parts.ts';
import { remember } from '../../domain/remember.ts';
import type { Origin, Reach } from '../../domain/reach/reach-engine.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapOrigin, MapReach, MapReachArea, MapRoute } from '../../map/map-contract.ts';
import type { WalkTarget } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { ORIGIN_KEYS, type OriginKey } from '../../schema/walk-origins.ts';
import type { AppState } from '../../state/app-state.ts';
import type { NearbyAnswers } from '../../state/nearby-answers.ts';
import {
  selectIsComparing,
  selectOrigin,
  selectRouteTarget,
  selectShownAnswer,
} from '../../state/selectors.ts';

type ReachAnswer = NearbyAnswers['reach'][OriginKey];

/** The reach of an answer; null while there is none, and where there is no way to walk. */
const reachOf = (answer: ReachAnswer): Reach | null =>
  answer?.result.ok === true ? answer.result.value : null;

/** The map has three weights of lines for areas; a fourth area is not drawn. */
const RANKS = [0, 1, 2] as const;

function toAreas(key: OriginKey, answer: ReachAnswer, { t }: Texts): readonly MapReachArea[] {
  const longestFirst = (reachOf(answer)?.areas ?? []).toSorted((a, b) => b.minutes - a.minutes);
  return longestFirst.flatMap((shape, index) => {
    const rank = RANKS[index];
    const label = t('nearby.minutesValue', { count: shape.minutes });
    return rank === undefined ? [] : [{ origin: key, rank, label, shape }];
  });
}

function toOrigin(
  { key, point, isComparing }: Readonly<{ key: OriginKey; point: LngLat; isComparing: boolean }>,
  gap: MapOrigin['gap'],
  { t }: Texts,
): MapOrigin {
  return {
    key,
    point,
    sign: isComparing ? t(`nearby.compare.names.${key}`) : t('nearby.pinSign'),
    label: t(`nearby.pin.${key}`),
    gap,
  };
}

/** From where the answer was asked: while the pin is dragged it may be a frame ahead. */
function toGap(answer: ReachAnswer): MapOrigin['gap'] {
  const reach = reachOf(answer);
  return answer === null || reach === null ? null : [answer.point, reach.access.point];
}

/** The point, or that of several, to which the way leads; lines and areas begin where it ends. */
function goalOf(target: WalkTarget | undefined, end: LngLat): LngLat | undefined {
  const points = target === undefined ? [] : geometryParts(target).points;
  return points.toSorted((a, b) => distanceMeters(a, end) - distanceMeters(b, end))[0];
}

function toRoute({ route, destinations }: Pick<NearbyAnswers, 'route' | 'destinations'>): MapRoute | null {
  if (route?.result.ok !== true) return null;
  const { line, from, to } = route.result.value;
  const goal = goalOf(destinations.get(route.to)?.place.geometry, to.point);
  return {
    line,
    gaps: [[route.point, from.point], ...(goal === undefined ? [] : [[to.point, goal] as const])],
  };
}

/** The walks on the map, while the nearby view is open. */
export function createMapReach(): (state: AppState, answers: NearbyAnswers, texts: Texts) => MapReach | null {
  const areasOf = { a: remember(toAreas), b: remember(toAreas) };
  const gapOf = { a: remember(toGap), b: remember(toGap) };
  const originOf = (key: OriginKey) =>
    remember((point: LngLat, isComparing: boolean, gap: MapOrigin['gap'], texts: Texts) =>
      toOrigin({ key, point, isComparing }, gap, texts),
    );
  const originsOf = { a: originOf('a'), b: originOf('b') };
  const allAreas = remember((a: readonly MapReachArea[], b: readonly MapReachArea[]) => [...a, ...b]);
  const allOrigins = remember((a: MapOrigin | null, b: MapOrigin | null) =>
    [a, b].filter((origin) => origin !== null),
  );
  const routeOf = remember((route: NearbyAnswers['route'], destinations: NearbyAnswers['destinations']) =>
    toRoute({ route, destinations }),
  );
  const whole = remember(
    (origins: MapReach['origins'], areas: MapReach['areas'], route: MapReach['route']): MapReach => ({
      origins,
      areas,
      route,
    }),
  );
  return (state, answers, texts) => {
    if (state.view !== 'nearby') return null;
    const isComparing = selectIsComparing(state);
    const shown = <A extends Origin>(key: OriginKey, answer: A | null): A | null =>
      selectShownAnswer(answers, { key, point: selectOrigin(state, key), mode: state.walkMode }, answer);
    const reach = { a: shown('a', answers.reach.a), b: shown('b', answers.reach.b) };
    const route = answers.route?.to === selectRouteTarget(state) ? shown('a', answers.route) : null;
    const [originA = null, originB = null] = ORIGIN_KEYS.map((key) => {
      const point = selectOrigin(state, key);
      return point === null ? null : originsOf[key](point, isComparing, gapOf[key](reach[key]), texts);
    });
    return whole(
      allOrigins(originA, originB),
      allAreas(areasOf.a('a', reach.a, texts), areasOf.b('b', reach.b, texts)),
      routeOf(route, answers.destinations),
    );
  };
}
