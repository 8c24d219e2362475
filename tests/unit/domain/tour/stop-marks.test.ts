import { expect, it } from 'vitest';
import { buildTour, ridePart, walkLeg } from '../../../fixtures/known-tour.ts';
import { stopMarks } from '../../../../src/domain/tour/stop-marks.ts';

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

it('stops that would touch stand as one', () => {
  const tour = buildTour([
    walkLeg({ meters: 500 }),
    walkLeg({ meters: 10 }),
    walkLeg({ meters: 10 }),
    walkLeg({ meters: 480 }),
  ]);
  expect(stopMarks(tour)).toEqual([{ percent: 50, text: '1·2·3' }]);
});
