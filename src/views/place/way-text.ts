import { HERE_METERS } from '../../domain/describe/describe-step.ts';
import { bearingDegrees, compassWind } from '../../domain/geo/bearing.ts';
import { distanceMeters } from '../../domain/geo/distance-meters.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Location } from '../../schema/initiative.ts';

type Spot = Pick<Location, 'point' | 'accuracyMeters'>;

/** How far and in which direction `to` lies from `from`; no direction where neither is known so well. */
export function wayText({ t, format }: Texts, from: Spot, to: Spot): string {
  const meters = distanceMeters(from.point, to.point);
  if (meters < HERE_METERS) return t('place.wayHere');
  const distance = format.distance(meters);
  if (Math.max(from.accuracyMeters, to.accuracyMeters) > meters) return t('place.wayAbout', { distance });
  const wind = t(`describe.wind.${compassWind(bearingDegrees(from.point, to.point))}`);
  return t('place.way', { distance, wind });
}
