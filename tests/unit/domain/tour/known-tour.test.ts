import { describe, expect, it } from 'vitest';
import { filterTours } from '../../../../src/domain/tour/filter-tours.ts';
import { hasRide, linesOfLeg, tourTotals } from '../../../../src/domain/tour/known-tour.ts';
import { ANY_TOUR } from '../../../../src/schema/tour-choices.ts';
import { buildTour, ridePart, walkLeg, walkPart } from '../../../fixtures/known-tour.ts';

const STEPS = { kind: 'stairs', street: null, fromMeters: 100, toMeters: 140 } as const;

describe('the sums of a tour', () => {
  it('add its legs: metres on foot only, minutes with rides', () => {
    const ride = { parts: [walkPart(), ridePart, walkPart({ meters: 40 })], stepFree: null };
    expect(tourTotals(buildTour([walkLeg(), ride]))).toMatchObject({
      meters: 1960,
      minutes: { from: 36, usual: 44, to: 59 },
      stayMinutes: 15,
      climbMeters: 60,
      unknownFromLeg: null,
      old: null,
      access: 'free',
    });
  });

  it('do not know the climb from the first leg on of which no height is known', () => {
    const blind = walkLeg({ climbMeters: 0, metersWithoutHeights: 700 });
    const totals = tourTotals(buildTour([walkLeg(), blind, walkLeg()]));
    expect(totals).toMatchObject({ climbMeters: 40, metersWithoutHeights: 700, unknownFromLeg: 1 });
    expect(totals.access).toBe('unknown');
  });

  it('tell the oldest year of the data they rest on', () => {
    const old = walkLeg({ metersByYear: { 2024: 300, 2019: 200 } });
    expect(tourTotals(buildTour([old, walkLeg()])).old).toEqual({ year: 2019, meters: 500 });
  });

  it.each([
    ['around', walkPart({ obstacles: [] })],
    ['steps', null],
  ] as const)('say %s of steps by whether there is a way round', (access, stepFree) => {
    const leg = walkLeg({ obstacles: [STEPS] }, stepFree);
    expect(tourTotals(buildTour([walkLeg(), leg])).access).toBe(access);
  });
});

describe('the filter of tours', () => {
  const summed = (legs: Parameters<typeof buildTour>[0], id: string) => {
    const known = buildTour(legs, { id });
    return { ...known, totals: tourTotals(known) };
  };
  const short = summed([walkLeg(), walkLeg()], 'short');
  const long = summed(
    Array.from({ length: 9 }, () => walkLeg()),
    'long',
  );
  const stepped = summed([walkLeg({ obstacles: [STEPS] }, null), walkLeg()], 'stepped');
  const blind = summed([walkLeg({ metersWithoutHeights: 5 }), walkLeg()], 'blind');
  const idsWith = (change: Partial<typeof ANY_TOUR>) =>
    filterTours([short, long, stepped, blind], { ...ANY_TOUR, ...change }).map(({ tour }) => String(tour.id));

  it('counts the stops into the time', () => {
    // 2 × 12 minutes on foot and a stop of 15.
    expect(idsWith({ withinMinutes: 39 })).toEqual(['short', 'stepped', 'blind']);
    expect(idsWith({ withinMinutes: 38 })).toEqual([]);
  });

  it('takes what is not known for no way without steps', () => {
    expect(idsWith({ stepFree: true })).toEqual(['short', 'long']);
  });

  it('tells themes apart', () => {
    expect(idsWith({ theme: 'tea' })).toHaveLength(4);
    expect(idsWith({ theme: 'books' })).toEqual([]);
  });
});

it('a leg names the lines that are ridden, and a branch of the same line not again', () => {
  const [other, branch] = [
    { ...ridePart, lineRef: '10' },
    { ...ridePart, fromStation: 'there', toStation: 'beyond' },
  ];
  expect(linesOfLeg({ parts: [ridePart, branch, walkPart(), other, ridePart], stepFree: null })).toEqual([
    '3',
    '10',
    '3',
  ]);
  expect(hasRide(buildTour([walkLeg(), walkLeg()]))).toBe(false);
  expect(hasRide(buildTour([walkLeg(), { parts: [ridePart], stepFree: null }]))).toBe(true);
});
