import type { Texts } from './texts.ts';
import { compassWind } from '../domain/geo/direction.ts';
import type { RouteStep } from '../domain/route/to-route-steps.ts';
import type { StreetName } from '../schema/walk-network.ts';

/** The name of a street in the reader’s language, or in the other one; null where it has none. */
export function streetName({ language, script }: Texts, { zh, en }: StreetName): string | null {
  const chinese = zh === null ? null : script(zh);
  return language === 'zh' ? (chinese ?? en) : (en ?? chinese);
}

/** One instruction of a way to `name`, as a sentence. */
export function stepText(texts: Texts, step: RouteStep, name: string): string {
  const { t, format } = texts;
  if (step.turn === 'arrive') return t('nearby.route.arrive', { name });
  const street = step.street === null ? null : streetName(texts, step.street);
  const turn =
    step.turn === 'start'
      ? t('nearby.route.turn.start', { wind: t(`describe.wind.${compassWind(step.bearingDegrees)}`) })
      : t(`nearby.route.turn.${step.turn}`);
  return t('nearby.route.step', {
    turn,
    way: street === null ? t(`nearby.route.way.${step.way}`) : t('nearby.route.along', { street }),
    distance: format.distance(step.distanceMeters),
  });
}
