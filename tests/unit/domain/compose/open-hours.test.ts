import { expect, it } from 'vitest';
import { openWindows, stopTimes } from '../../../../src/domain/compose/open-hours.ts';
import type { StopHours } from '../../../../src/schema/tour.ts';

const hours: StopHours = {
  open: [
    { days: [2, 3, 4, 5, 6, 7], opensMinutes: 540, closesMinutes: 720 },
    { days: [6], opensMinutes: 780, closesMinutes: 1020 },
  ],
  said: { text: { zh: '周一闭馆', en: 'Closed on Mondays' }, date: '2025', sources: ['page'] },
};

it('hours bind on the day of the walk: all windows of it, none where it is closed, null where nothing is known', () => {
  expect(openWindows(hours, { day: 6, minute: 600 })).toEqual([
    { opens: 540, closes: 720 },
    { opens: 780, closes: 1020 },
  ]);
  expect(openWindows(hours, { day: 1, minute: 600 })).toEqual([]);
  expect(openWindows(hours, null)).toBeNull();
  expect(openWindows(null, { day: 1, minute: 600 })).toBeNull();
});

it('one waits for a door to open, goes on from there, and passes one that stays closed', () => {
  const windows = openWindows(hours, { day: 6, minute: 500 });
  const times = stopTimes(500, [
    { travelMinutes: 10, stayMinutes: 30, windows },
    { travelMinutes: 130, stayMinutes: 30, windows },
    { travelMinutes: 400, stayMinutes: 30, windows },
    { travelMinutes: 5, stayMinutes: 0, windows: null },
  ]);
  expect(times).toEqual([
    { arrival: 510, waitMinutes: 30, isMissed: false },
    // From 700 on there are only twenty minutes left of the morning.
    { arrival: 700, waitMinutes: 80, isMissed: false },
    { arrival: 1210, waitMinutes: 0, isMissed: true },
    { arrival: 1245, waitMinutes: 0, isMissed: false },
  ]);
});
