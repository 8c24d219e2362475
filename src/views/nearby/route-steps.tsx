import styles from './route-steps.module.css';
import type { Route } from '../../domain/route/find-route.ts';
import { stepText } from '../../i18n/step-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** Open ground shorter than this is the pavement. */
const NOTEWORTHY_OFF_METERS = 15;

/** Nobody is told to walk nothing. */
const SHORTEST_STEP_METERS = 5;

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
