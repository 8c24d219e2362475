import { legNames, rangeText } from './tour-texts.ts';
import styles from './tour-page.module.css';
import { type KnownTour, legMinutes, walksOf } from '../../domain/tour/known-tour.ts';
import { stepText, streetName } from '../../i18n/step-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { TourLeg, WalkPart } from '../../schema/tour-legs.ts';
import { useAtlas } from '../../state/providers.tsx';

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

/** What wheels cannot pass on a walk, and whether there is a way round. */
function obstacleTexts(texts: Texts, { obstacles }: WalkPart, stepFree: TourLeg['stepFree']): string[] {
  const { t, format } = texts;
  if (obstacles.length === 0) return [];
  const told = obstacles.map(({ kind, street, fromMeters, toMeters }) => {
    const name = street === null ? null : streetName(texts, street);
    const distance = format.distance(toMeters - fromMeters);
    const at = format.distance(fromMeters);
    return name === null
      ? t(`tours.obstacle.${kind}`, { distance, at })
      : t(`tours.obstacleOn.${kind}`, { distance, at, street: name });
  });
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

function Ride({ leg }: { leg: TourLeg }) {
  const { t, pickName } = useTexts();
  const { stations } = useAtlas();
  const nameOf = (id: string): string => {
    const station = stations.find((each) => each.id === id);
    return station === undefined ? id : pickName(station.properties);
  };
  return leg.parts.map((part, index) =>
    part.kind === 'walk' ? null : (
      <li key={index}>
        {t('tours.ride', {
          line: part.lineRef,
          from: nameOf(part.fromStation),
          to: nameOf(part.toStation),
          count: part.stationCount,
        })}
      </li>
    ),
  );
}

function Leg({ known, index, leg }: { known: KnownTour; index: number; leg: TourLeg }) {
  const texts = useTexts();
  const names = legNames(texts, known, index);
  const walks = walksOf(leg);
  const said = walks.flatMap(({ steps }) =>
    steps.filter(({ turn, distanceMeters }) => turn === 'arrive' || distanceMeters >= SHORTEST_STEP_METERS),
  );
  return (
    <details className={styles.leg}>
      <summary>{texts.t('tours.legTitle', { ...names, time: rangeText(texts, legMinutes(leg)) })}</summary>
      <ol className={styles.steps}>
        {said.map((step, each) => (
          <li key={each}>{stepText(texts, step, names.to)}</li>
        ))}
        <Ride leg={leg} />
      </ol>
      <ul className={styles.doubts}>
        {walks
          .flatMap((walk) => [...doubtTexts(texts, walk), ...obstacleTexts(texts, walk, leg.stepFree)])
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </details>
  );
}

/** The way, leg by leg, with what stands in the way of wheels and what is not known. */
export function TourWay({ known }: { known: KnownTour }) {
  return known.legs.legs.map((leg, index) => <Leg key={index} known={known} index={index} leg={leg} />);
}
