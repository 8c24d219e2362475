import { expect, it } from 'vitest';
import { reportCircles } from '../../../../src/domain/far/report-circles.ts';
import { readSearchContent } from '../search/committed-data.ts';

it('the report announces two circles of fifteen minutes, and of neither is known where its places are', () => {
  const circles = reportCircles(readSearchContent().initiatives);
  const told = circles.map(({ initiative: { id }, minutes, hasPlaces }) => [id, minutes, hasPlaces]);
  expect(new Map(told.map(([id, ...rest]) => [id, rest]))).toEqual(
    new Map([
      ['elderly-care-circle', [15, false]],
      ['legal-service-circle', [15, false]],
    ]),
  );
});
