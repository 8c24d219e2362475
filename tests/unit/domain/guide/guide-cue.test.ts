import { describe, expect, it } from 'vitest';
import { advanceGuide, startGuide } from '../../../../src/domain/guide/advance-guide.ts';
import { type CueMemory, NOTHING_TOLD, nextCue } from '../../../../src/domain/guide/guide-cue.ts';
import type { GuideRoute } from '../../../../src/domain/guide/guide-route.ts';
import { readGuide } from '../../../../src/domain/guide/read-guide.ts';
import type { GuideFix, GuideState } from '../../../../src/schema/guide-state.ts';
import { fixAt, joinLegs, rideLeg, routeOf, type Spot, walkedSpots, walkLeg } from './guide-ground.ts';

/** What is told on the way, in short. */
function toldOf(route: GuideRoute, fixes: readonly GuideFix[]): readonly string[] {
  let state: GuideState = startGuide(route);
  let memory: CueMemory = NOTHING_TOLD;
  const told: string[] = [];
  for (const fix of fixes) {
    state = advanceGuide(state, fix, route);
    const next = nextCue(memory, readGuide(state, route));
    memory = next.memory;
    if (next.cue?.kind === 'turn') told.push(`${next.cue.step.turn} at ${next.cue.step.atMeters}`);
    else if (next.cue?.kind === 'stop') told.push(`stop ${next.cue.stop}`);
    else if (next.cue !== null) told.push(next.cue.kind);
  }
  return told;
}

const traceOf = (spots: readonly Spot[], firstSecond = 0) =>
  walkedSpots(spots).map((spot, index) => fixAt(spot, firstSecond + index));

const FIRST: readonly Spot[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];
const SECOND: readonly Spot[] = [
  [100, 100],
  [200, 100],
];

describe('on the way', () => {
  const route = routeOf([walkLeg(FIRST), walkLeg(SECOND)]);

  it('each turn and each stop is told once, and the end', () => {
    expect(toldOf(route, traceOf([...FIRST, ...SECOND]))).toEqual([
      'start at 0',
      'left at 100',
      'stop 0',
      'start at 200',
      'arrived',
    ]);
  });

  it('nothing more is told while one rests at a stop', () => {
    const rest = Array.from({ length: 60 }, (_, index) => fixAt([100, 99], 400 + index));
    expect(toldOf(route, [...traceOf(FIRST), ...rest]).at(-1)).toBe('stop 0');
  });

  it('a turn is told when it is near, not when it is next', () => {
    const told = toldOf(
      route,
      traceOf([
        [0, 0],
        [60, 0],
      ]),
    );
    expect(told).toEqual(['start at 0']);
    expect(
      toldOf(
        route,
        traceOf([
          [0, 0],
          [72, 0],
        ]),
      ),
    ).toEqual(['start at 0', 'left at 100']);
  });

  it('off the way it falls silent but for one sentence, and says when it is over', () => {
    const astray: readonly Spot[] = [
      [0, 0],
      [60, 0],
      [60, -60],
      [180, -60],
      [60, -60],
      [60, 0],
    ];
    expect(toldOf(route, traceOf(astray))).toEqual(['start at 0', 'left-way', 'back-on-way']);
  });
});

it('where the way is elsewhere from the first, that is told once', () => {
  const route = routeOf([walkLeg(FIRST)]);
  expect(
    toldOf(
      route,
      [0, 1, 2, 3].map((second) => fixAt([0, -400 - second], second)),
    ),
  ).toEqual(['far']);
});

it('a train is told at its station, and no turn beside it', () => {
  const ride = rideLeg(
    [
      [100, 0],
      [4000, 0],
    ],
    8,
  );
  const toStation: readonly Spot[] = [
    [0, 0],
    [100, 0],
  ];
  const route = routeOf([
    joinLegs([
      walkLeg(toStation),
      ride,
      walkLeg([
        [4000, 0],
        [4000, 80],
      ]),
    ]),
  ]);
  expect(toldOf(route, traceOf(toStation))).toEqual(['start at 0', 'arrive at 100', 'ride']);
  const out = traceOf(
    [
      [4000, 12],
      [4000, 80],
    ],
    500,
  );
  expect(toldOf(route, [...traceOf(toStation), ...out]).at(-1)).toBe('arrived');
});
