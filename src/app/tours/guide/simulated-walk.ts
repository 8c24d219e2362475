import { bearingDegrees } from '../../../domain/geo/direction.ts';
import { type GuideRoute, lineBetween, routeLength, spanAt } from '../../../domain/guide/guide-route.ts';
import { planWalk, wholePlan } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';

const METERS_PER_SECOND = { foot: 1.3, metro: 12 } as const;
const EVERY_MS = 250;
const AHEAD_METERS = 3;

/** How many times faster than life; null without `?simulate`. The address has lost it by now, the page was opened with it. */
function askedSpeed(): number | null {
  const [entry] = performance.getEntriesByType('navigation');
  const text = entry === undefined ? null : new URL(entry.name).searchParams.get('simulate');
  if (text === null) return null;
  const speed = Number(text);
  return speed > 0 ? speed : 1;
}

function positionAt(route: GuideRoute, atMeters: number, atMs: number): GeolocationPosition | null {
  const [here, next] = lineBetween(route, atMeters, atMeters + AHEAD_METERS);
  if (here === undefined) return null;
  return toPosition(here, next ?? here, atMs);
}

function toPosition(here: LngLat, next: LngLat, timestamp: number): GeolocationPosition {
  const coords = {
    longitude: here[0],
    latitude: here[1],
    accuracy: 8,
    heading: bearingDegrees(here, next),
    altitude: null,
    altitudeAccuracy: null,
    speed: null,
  };
  return { coords: { ...coords, toJSON: () => coords }, timestamp, toJSON: () => ({ coords, timestamp }) };
}

/**
 * For development only: `?simulate=10` walks the tour by itself, ten times faster than life, so that one can look at it.
 * Null where that was not asked for.
 */
export function simulatedWalk(known: KnownTour): Pick<Geolocation, 'watchPosition' | 'clearWatch'> | null {
  const speed = askedSpeed();
  const walk = planWalk(known, wholePlan('usual'));
  if (speed === null || walk === null) return null;
  const { route } = walk;
  let [meters, atMs] = [0, Date.now()];
  const step = (): GeolocationPosition | null => {
    const by = spanAt(route, meters)?.by ?? 'foot';
    atMs += EVERY_MS * speed;
    meters = Math.min(
      meters + (METERS_PER_SECOND[by] * EVERY_MS * speed) / 1000,
      routeLength(route) - AHEAD_METERS,
    );
    return positionAt(route, meters, atMs);
  };
  return {
    watchPosition: (found) =>
      window.setInterval(() => {
        const position = step();
        if (position !== null) found(position);
      }, EVERY_MS),
    clearWatch: (id) => {
      window.clearInterval(id);
    },
  };
}
