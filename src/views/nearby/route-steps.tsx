import { streetName } from './origin-name.ts';
import styles from './route-steps.module.css';
import { compassWind } from '../../domain/geo/direction.ts';
import type { Route } from '../../domain/route/find-route.ts';
import type { RouteStep } from '../../domain/route/to-route-steps.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** Open ground shorter than this is the pavement. */
const NOTEWORTHY_OFF_METERS = 15;

/** Nobody is told to walk nothing. */
const SHORTEST_STEP_METERS = 5;

function stepText(texts: Texts, step: RouteStep, name: string): string {
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

function routeTexts(texts: Texts, { from, to, steps }: Route, name: string): readonly string[] {
  const { t, format } = texts;
  const off = (meters: number, key: 'stepOff' | 'stepOn'): string[] =>
    meters < NOTEWORTHY_OFF_METERS ? [] : [t(`nearby.route.${key}`, { distance: format.distance(meters) })];
  const said = steps
    .filter(({ turn, distanceMeters }) => turn === 'arrive' || distanceMeters >= SHORTEST_STEP_METERS)
    .map((step) => stepText(texts, step, name));
  return [
    ...off(from.offMeters, 'stepOff'),
    ...said.slice(0, -1),
    ...off(to.offMeters, 'stepOn'),
    ...said.slice(-1),
  ];
}

/** The way in sentences. */
export function RouteSteps({ route, name }: { route: Route; name: string }) {
  const texts = useTexts();
  return (
    <ol className={styles.steps} aria-label={texts.t('nearby.route.steps')}>
      {routeTexts(texts, route, name).map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  );
}
