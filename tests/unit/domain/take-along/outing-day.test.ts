import { expect, it } from 'vitest';
import { beginsOn, nextDay } from '../../../../src/domain/take-along/outing-day.ts';

/** A Wednesday. */
const at = (hour: number) => new Date(2026, 11, 30, hour, 15);

it('the next Wednesday at half past seven is today while it is not over, then in a week', () => {
  const planned = { day: 3, minute: 450 };
  expect(nextDay(planned, at(6))).toEqual({ isoDate: '2026-12-30', startMinutes: 450 });
  expect(nextDay(planned, at(8))).toEqual({ isoDate: '2027-01-06', startMinutes: 450 });
});

it('other days are within the week, Sunday the last', () => {
  const dates = [1, 2, 4, 7].map((day) => nextDay({ day, minute: 0 }, at(6)).isoDate);
  expect(dates).toEqual(['2027-01-04', '2027-01-05', '2026-12-31', '2027-01-03']);
});

it('a date has the day of the week that it was found by', () => {
  expect(beginsOn({ isoDate: '2026-12-30', startMinutes: 450 })).toEqual({ day: 3, minute: 450 });
  expect(beginsOn({ isoDate: '2027-01-03', startMinutes: 0 }).day).toBe(7);
});
