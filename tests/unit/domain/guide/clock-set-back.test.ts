import { describe, expect, it } from 'vitest';
import { advanceGuide, startGuide } from '../../../../src/domain/guide/advance-guide.ts';
import type { GuideFix, GuideState } from '../../../../src/schema/guide-state.ts';
import { fixAt, routeOf, walkLeg } from './guide-ground.ts';

const route = routeOf([
  walkLeg([
    [0, 0],
    [300, 0],
  ]),
]);

/** The states that a trace leads through. */
function follow(fixes: readonly GuideFix[], from: GuideState): readonly GuideState[] {
  const states: GuideState[] = [];
  for (const fix of fixes) states.push(advanceGuide(states.at(-1) ?? from, fix, route));
  return states;
}

const lastOf = (states: readonly GuideState[]): GuideState => states.at(-1)!;

/** A hundred metres on. */
const before = lastOf(follow([fixAt([0, 0], 0), fixAt([100, 0], 80)], startGuide(route)));

it('a fix that is older than the last is passed over', () => {
  const after = advanceGuide(before, fixAt([120, 0], 10), route);
  expect(after).toEqual({ ...before, fault: 'out-of-order', older: after.older });
  expect(after.older?.count).toBe(1);
});

describe('fixes of a clock that was set back by an hour', () => {
  const HOUR = 3600;
  const late = Array.from({ length: 17 }, (_, index) => fixAt([102 + index * 1.3, 0], 82 + index - HOUR));

  it('are believed once they agree with each other, and the walk goes on', () => {
    const states = follow(late, before);
    expect(states.filter(({ fault }) => fault === 'out-of-order')).toHaveLength(4);
    expect(lastOf(states)).toMatchObject({ status: 'on-way', fault: null, older: null });
    expect(lastOf(states).progressMeters).toBeCloseTo(122.8, 0);
  });

  it('tell that the way was left, and that it was come back to far ahead', () => {
    const aside = late.map((fix, index) => ({ ...fix, point: fixAt([102 + index * 1.3, 60], 0).point }));
    const gone = follow(aside, before);
    expect(lastOf(gone)).toMatchObject({ status: 'off' });
    // More than is looked at beyond where somebody was, unless the time is known.
    const back = fixAt([260, 0], 82 + 140 - HOUR);
    expect(lastOf(follow([back], lastOf(gone)))).toMatchObject({ status: 'on-way' });
  });

  it('are not believed where they jump, or come again as they were', () => {
    const jumping = late.map((fix, index) =>
      index % 2 === 0 ? fix : { ...fix, point: fixAt([900, 900], 0).point },
    );
    expect(new Set(follow(jumping, before).map(({ fault }) => fault))).toEqual(new Set(['out-of-order']));
    const same = late.map(() => late[0]!);
    expect(lastOf(follow(same, before))).toMatchObject({
      fault: 'out-of-order',
      older: { count: 1 },
    });
  });

  it('are forgotten when one is in order again', () => {
    const states = follow([...late.slice(0, 3), fixAt([106, 0], 86)], before);
    expect(lastOf(states)).toMatchObject({ status: 'on-way', fault: null, older: null });
  });

  it('go on with a walk that was kept by the old clock', () => {
    const kept: GuideState = { ...before, status: 'waiting', lastFix: null };
    // Sixty metres on, while the page was closed.
    const after = advanceGuide(kept, fixAt([160, 0], 82 - HOUR), route);
    expect(after).toMatchObject({ status: 'on-way' });
    expect(after.progressMeters).toBeCloseTo(160, 0);
  });
});
