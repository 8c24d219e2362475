import { useStationName } from './use-station-name.ts';
import { legNames, rangeText } from './tour-texts.ts';
import styles from './tour-page.module.css';
import { type KnownTour, legMinutes, walksOf } from '../../domain/tour/known-tour.ts';
import { stepText, streetName } from '../../i18n/step-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Obstacle, TourLeg, WalkPart } from '../../schema/tour-legs.ts';

/** Nobody is told to walk nothing. */
const SHORTEST_STEP_METERS = 5;

/** What the map does not know of a walk. */
function doubtTexts({ t, format }: Texts, { metersWithoutHeights, metersByYear }: WalkPart): string[] {
  const old = Object.entries(metersByYear).map(([year, meters]) =>
    t('tours.oldData', { year, distance: format.distance(meters) }),
  );
  const heights =
    metersWithoutHeights === 0
      ? []
      : [t('tours.heightsUnknown', { distance: format.distance(metersWithoutHeights) })];
  return [...heights, ...old];
}

function obstacleText(texts: Texts, { kind, street, fromMeters, toMeters }: Obstacle): string {
  const { t, format } = texts;
  const name = street === null ? null : streetName(texts, street);
  const distance = format.distance(toMeters - fromMeters);
  const at = format.distance(fromMeters);
  return name === null
    ? t(`tours.obstacle.${kind}`, { distance, at })
    : t(`tours.obstacleOn.${kind}`, { distance, at, street: name });
}

/** What wheels cannot pass on a walk, and whether there is a way round. */
function obstacleTexts(texts: Texts, { obstacles }: WalkPart, stepFree: TourLeg['stepFree']): string[] {
  const { t, format } = texts;
  if (obstacles.length === 0) return [];
  const told = obstacles.map((obstacle) => obstacleText(texts, obstacle));
  const around =
    stepFree === null || stepFree === 'same'
      ? t('tours.noWayRound')
      : t('tours.wayRound', {
          distance: format.distance(stepFree.meters),
          minutes: stepFree.minutes.usual,
          unsaid: format.distance(
            stepFree.unsaid.reduce((sum, { fromMeters, toMeters }) => sum + toMeters - fromMeters, 0),
          ),
        });
  return [...told, around];
}

/** Of a way round: each obstacle of the usual way that it avoids, and each stretch of which the map says nothing. */
function avoidedTexts(texts: Texts, walked: TourLeg, usual: TourLeg): string[] {
  const { t, format } = texts;
  const avoided = walksOf(usual).flatMap(({ obstacles }) =>
    obstacles.map((obstacle) => t('tours.avoided', { obstacle: obstacleText(texts, obstacle) })),
  );
  const unsaid = walksOf(walked).flatMap((walk) =>
    walk.unsaid.map(({ fromMeters, toMeters }) =>
      t('tours.unsaid', { from: format.distance(fromMeters), to: format.distance(toMeters) }),
    ),
  );
  return [...avoided, ...unsaid];
}

/** What one does on a leg, in its order: a walk to a ride arrives at the station. */
function legSteps(
  texts: Texts,
  { parts }: TourLeg,
  to: string,
  stationName: (id: string) => string,
): string[] {
  return parts.flatMap((part, index) => {
    if (part.kind === 'ride') {
      const [from, off] = [stationName(part.fromStation), stationName(part.toStation)];
      return [texts.t('tours.ride', { line: part.lineRef, from, to: off, count: part.stationCount })];
    }
    const next = parts[index + 1];
    const name = next?.kind === 'ride' ? stationName(next.fromStation) : to;
    return part.steps
      .filter(({ turn, distanceMeters }) => turn === 'arrive' || distanceMeters >= SHORTEST_STEP_METERS)
      .map((step) => stepText(texts, step, name));
  });
}

type Ways = Readonly<{
  /** As it is walked. */
  known: KnownTour;
  usual: KnownTour;
}>;

function Leg({ known, usual, index, leg }: Ways & Readonly<{ index: number; leg: TourLeg }>) {
  const texts = useTexts();
  const stationName = useStationName();
  const names = legNames(texts, known, index);
  const usualLeg = usual.legs.legs[index] ?? leg;
  const doubts = [
    ...walksOf(leg).flatMap((walk) => [
      ...doubtTexts(texts, walk),
      ...obstacleTexts(texts, walk, leg.stepFree),
    ]),
    ...(usualLeg === leg ? [] : avoidedTexts(texts, leg, usualLeg)),
  ];
  return (
    <details className={styles.leg}>
      <summary>{texts.t('tours.legTitle', { ...names, time: rangeText(texts, legMinutes(leg)) })}</summary>
      <ol className={styles.steps}>
        {legSteps(texts, leg, names.to, stationName).map((text, each) => (
          <li key={each}>{text}</li>
        ))}
      </ol>
      <ul className={styles.doubts}>
        {doubts.map((text, each) => (
          <li key={each}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** The way, leg by leg, with what stands in the way of wheels and what is not known. */
export function TourWay(ways: Ways) {
  return ways.known.legs.legs.map((leg, index) => <Leg key={index} {...ways} index={index} leg={leg} />);
}
