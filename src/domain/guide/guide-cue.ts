import type { ToWay } from '../../schema/guide-state.ts';
import type { RidePart } from '../../schema/tour-legs.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';
import type { GuideStep } from './guide-route.ts';
import type { GuideReading } from './read-guide.ts';

/** Something that a walker is told once, aloud or by a screen reader. */
export type GuideCue =
  | Readonly<{ kind: 'turn'; step: GuideStep; inMeters: number }>
  /** `stop` counts the stops of the route. */
  | Readonly<{ kind: 'stop'; stop: number }>
  | Readonly<{ kind: 'ride'; ride: RidePart }>
  /** The way is elsewhere, since the walk was begun or taken up. */
  | Readonly<{ kind: 'far'; toWay: ToWay }>
  | Readonly<{ kind: 'left-way' }>
  | Readonly<{ kind: 'back-on-way' }>
  | Readonly<{ kind: 'arrived' }>;

/** What was told, so that it is told once. */
export type CueMemory = Readonly<{
  status: GuideReading['status'];
  stop: number | null;
  /** `atMeters` of the step. */
  stepAt: number | null;
  ride: RidePart | null;
  /** Off the way after having been on it. */
  isAstray: boolean;
  /** That the way is elsewhere was told. */
  isFarTold: boolean;
}>;

export const NOTHING_TOLD: CueMemory = {
  status: 'waiting',
  stop: null,
  stepAt: null,
  ride: null,
  isAstray: false,
  isFarTold: false,
};

type Told = Readonly<{ cue: GuideCue | null; memory: CueMemory }>;

/**
 * What is to be told now. Off the way nothing is, but once that the way was left: a turn would be wrong there.
 */
export function nextCue(memory: CueMemory, reading: GuideReading): Told {
  const { status } = reading;
  const seen = { ...memory, status };
  const silent: Told = { cue: null, memory: seen };
  switch (status) {
    case 'arrived':
      return memory.status === 'arrived' ? silent : { cue: { kind: 'arrived' }, memory: seen };
    case 'off':
      if (memory.status === 'on-way') {
        return { cue: { kind: 'left-way' }, memory: { ...seen, isAstray: true } };
      }
      if (memory.isAstray || memory.isFarTold || reading.toWay === null) return silent;
      return { cue: { kind: 'far', toWay: reading.toWay }, memory: { ...seen, isFarTold: true } };
    case 'on-way':
      if (memory.isAstray) return { cue: { kind: 'back-on-way' }, memory: { ...seen, isAstray: false } };
      return cueOnWay(seen, reading);
    case 'waiting':
      return silent;
  }
}

function cueOnWay(memory: CueMemory, { atStop, ride, nextStep }: GuideReading): Told {
  if (atStop !== null && atStop !== memory.stop) {
    return { cue: { kind: 'stop', stop: atStop }, memory: { ...memory, stop: atStop } };
  }
  if (ride !== null && ride !== memory.ride) {
    return { cue: { kind: 'ride', ride }, memory: { ...memory, ride } };
  }
  const isDue =
    nextStep !== null &&
    // Who rests at a stop hears its story to the end.
    atStop === null &&
    ride === null &&
    nextStep.inMeters <= GUIDE_LIMITS.turnToldMeters &&
    nextStep.step.atMeters !== memory.stepAt &&
    // To come to a stop is told by the stop itself.
    !(nextStep.step.turn === 'arrive' && nextStep.step.stationId === null);
  if (!isDue) return { cue: null, memory };
  return {
    cue: { kind: 'turn', ...nextStep },
    memory: { ...memory, stepAt: nextStep.step.atMeters },
  };
}
