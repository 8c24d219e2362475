import { compassWind } from '../../../domain/geo/direction.ts';
import type { GuideCue } from '../../../domain/guide/guide-cue.ts';
import type { GuideStep } from '../../../domain/guide/guide-route.ts';
import type { WayLeft } from '../../../domain/guide/read-guide.ts';
import type { WalkReading } from '../../../domain/guide/walk-ground.ts';
import { beginningOf, placesOf, type PlannedWalk } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { stepText } from '../../../i18n/step-text.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { ToWay } from '../../../schema/guide-state.ts';
import type { RidePart } from '../../../schema/tour-legs.ts';
import { rangeText } from '../tour-texts.ts';

/** What is needed to tell of a walk. */
export type Telling = Readonly<{
  texts: Texts;
  known: KnownTour;
  stationName: (id: string) => string;
}>;

/** A turn that is nearer than this is now. */
const NOW_METERS = 10;

export function placeName({ texts, known }: Pick<Telling, 'texts' | 'known'>, place: number): string {
  const found = placesOf(known)[place];
  return found ? texts.pick(found.name) : '';
}

/** A step as a sentence; an arrival at a station names the station. */
export function stepSentence(telling: Telling, { places }: PlannedWalk, step: GuideStep): string {
  const { stationId, leg } = step;
  const name =
    stationId === null ? placeName(telling, places[leg] ?? places.length) : telling.stationName(stationId);
  return stepText(telling.texts, step, name);
}

export const isNow = (inMeters: number): boolean => inMeters < NOW_METERS;

export const rideSentence = ({ texts, stationName }: Telling, ride: RidePart): string =>
  texts.t('guide.ride', {
    line: ride.lineRef,
    from: stationName(ride.fromStation),
    to: stationName(ride.toStation),
    count: ride.stationCount,
  });

/** All that is still to be done to come to the next stop, in its order. */
export function stepsAhead(
  telling: Telling,
  { walk, reading, progressMeters }: Pick<WalkReading, 'walk' | 'reading' | 'progressMeters'>,
): readonly string[] {
  const leg = reading.nextStop?.index;
  const first = reading.nextStep?.step.atMeters ?? progressMeters;
  const spans = walk.route.spans.filter((span) => span.leg === leg && span.toMeters > progressMeters);
  return spans.flatMap(({ ride, fromMeters, toMeters }) =>
    ride === null
      ? walk.route.steps
          .filter((step) => step.leg === leg && step.atMeters >= fromMeters && step.atMeters <= toMeters)
          .filter(({ atMeters, turn }) => atMeters >= first || turn === 'arrive')
          .map((step) => stepSentence(telling, walk, step))
      : [rideSentence(telling, ride)],
  );
}

/** "320 m, 4–6 min"; only the time where nothing is walked. */
export function wayLeftText(texts: Texts, { walkMeters, minutes }: WayLeft, key: 'ahead' | 'left'): string {
  const time = rangeText(texts, minutes);
  if (walkMeters < 1) return texts.t('guide.rideOnly', { time });
  return texts.t(`guide.${key}`, { distance: texts.format.distance(walkMeters), time });
}

/** Where the way is for who has not come to it yet: at its beginning, or where the walk was left. */
export function farText(
  telling: Telling,
  { plan, walk, isBegun }: Pick<WalkReading, 'plan' | 'walk' | 'isBegun'>,
  toWay: ToWay,
): string {
  const { t, format } = telling.texts;
  const where = {
    distance: format.distance(toWay.distanceMeters),
    wind: t(`describe.wind.${compassWind(toWay.bearingDegrees)}`),
  };
  return isBegun
    ? t('guide.farFromWay', where)
    : t('guide.farFromStart', { ...where, name: placeName(telling, beginningOf(plan, walk)) });
}

/** That the walk is over: at its end, or at its last stop where it has no other. */
export function arrivedText(telling: Telling, place: number): string {
  const isStop = telling.known.legs.stops[place - 1] !== undefined;
  return telling.texts.t(isStop ? 'guide.arrivedAtStop' : 'guide.arrived', {
    name: placeName(telling, place),
  });
}

/** What is told once, aloud and to screen readers. */
export function cueText(
  telling: Telling,
  now: Pick<WalkReading, 'plan' | 'walk' | 'isBegun'>,
  cue: GuideCue,
): string {
  const { walk } = now;
  const { t, format } = telling.texts;
  switch (cue.kind) {
    case 'turn': {
      const step = stepSentence(telling, walk, cue.step);
      if (isNow(cue.inMeters)) return step;
      return t('guide.turnIn', { distance: format.distance(cue.inMeters), step });
    }
    case 'stop':
      return t('guide.said.stop', { name: placeName(telling, walk.places[cue.stop] ?? 0) });
    case 'ride':
      return rideSentence(telling, cue.ride);
    case 'far':
      return farText(telling, now, cue.toWay);
    case 'arrived':
      return arrivedText(telling, walk.places.at(-1) ?? 0);
    case 'left-way':
    case 'back-on-way':
      return t(`guide.said.${cue.kind}`);
  }
}
