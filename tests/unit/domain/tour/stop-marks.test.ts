import { expect, it } from 'vitest';
import { buildTour, ridePart, walkLeg, withoutEnds } from '../../../fixtures/known-tour.ts';
import { stopMarks } from '../../../../src/domain/tour/stop-marks.ts';

/** A tour that comes to its stops so many metres after the one before. */
const toursBy = (...meters: readonly number[]) => buildTour(meters.map((each) => walkLeg({ meters: each })));

const textsOf = (...meters: readonly number[]) => stopMarks(toursBy(...meters)).map(({ text }) => text);

it('stops stand where one comes to them on foot', () => {
  const tour = buildTour([
    walkLeg({ meters: 100 }),
    { parts: [...walkLeg({ meters: 300 }).parts, ridePart], stepFree: null },
    walkLeg({ meters: 600 }),
  ]);
  expect(stopMarks(tour)).toEqual([
    { percent: 10, text: '1' },
    { percent: 40, text: '2' },
  ]);
});

it('of stops that would touch the first and the last stay', () => {
  expect(textsOf(100, 200, 15, 15, 200, 470)).toEqual(['1', '2', '5']);
  expect(textsOf(500, 10, 10, 80, 400)).toEqual(['1', '4']);
  // The last but one would touch the last.
  expect(textsOf(100, 300, 200, 10, 390)).toEqual(['1', '2', '4']);
});

it('where the first and the last would touch there is but one', () => {
  expect(textsOf(500, 10, 10, 480)).toEqual(['1']);
});

it('no two of as many stops as there may be touch each other, and a walk without ends has all of its way', () => {
  const many = withoutEnds(toursBy(...Array.from({ length: 26 }, (_, index) => 40 + (index % 5) * 30)));
  const marks = stopMarks(many);
  expect([marks[0], marks.at(-1)]).toMatchObject([
    { text: '1', percent: 0 },
    { text: '25', percent: 100 },
  ]);
  const gaps = marks.slice(1).map(({ percent }, index) => percent - marks[index]!.percent);
  // Of 280 pixels; a number of two digits takes 14.
  expect(Math.min(...gaps) * 2.8).toBeGreaterThan(10);
  for (const [index, gap] of gaps.entries()) {
    if (marks[index]!.text.length === 2) expect(gap * 2.8).toBeGreaterThan(16);
  }
});
