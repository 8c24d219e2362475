import { HERE_METERS } from '../../domain/describe/describe-step.ts';
import { bearingDegrees, compassWind } from '../../domain/geo/direction.ts';
import { isPointInGeometry } from '../../domain/geo/polygon.ts';
import { nearestPart } from '../../domain/place/nearest-part.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { LocatedInitiative, Location } from '../../schema/initiative.ts';

/**
 * How far and in which direction the nearest part of `to` lies from `from`; no direction where one of the two is
 * known less well than they are apart.
 */
export function wayText({ t, format }: Texts, from: Location, to: LocatedInitiative): string {
  const { point, distanceMeters } = nearestPart(from.point, to);
  if (distanceMeters < HERE_METERS) {
    return t(isPointInGeometry(from.point, to.geometry) ? 'place.wayInside' : 'place.wayHere');
  }
  const distance = format.distance(distanceMeters);
  const accuracyMeters = Math.max(from.accuracyMeters, to.location.accuracyMeters);
  if (accuracyMeters > distanceMeters) return t('place.wayAbout', { distance });
  const wind = t(`describe.wind.${compassWind(bearingDegrees(from.point, point))}`);
  return t('place.way', { distance, wind });
}
