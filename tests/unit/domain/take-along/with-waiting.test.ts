import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { sampleIn } from './portable-sample.ts';
import { writeTourFile } from '../../../../src/domain/take-along/take-along-formats.ts';
import type { StopHours } from '../../../../src/schema/tour.ts';

/** The first stop opens at ten, on a Friday. */
const HOURS: StopHours = {
  open: [{ days: [5], opensMinutes: 600, closesMinutes: 1020 }],
  said: { text: { zh: '十点开门', en: 'Opens at ten' }, date: '2025', sources: ['page-a'] },
};
const doors = { hours: [HOURS, null], waiting: 'Wait.' };

function planOf(isoDate: string) {
  const outing = { isoDate, startMinutes: 9 * 60 + 30, writtenAt: '2026-04-30T12:34:56.789Z', doors };
  const { text } = writeTourFile(sampleIn('en'), { format: 'ics', outing, prefix: 'xihu' });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

it('an appointment waits at a closed door: the quick one longer than the slow one, and both go on together', () => {
  const event = planOf('2026-05-01');
  expect(event.description.split('\n').slice(0, 8)).toEqual([
    'One old street.',
    '5.3 km',
    'Wait.',
    '',
    '09:30 Gudang Station',
    '09:38–09:43 OōEli',
    // Both leave at half past ten.
    '10:38–10:43 Baishaquan',
    '11:19–11:34 Liangzhu Station',
  ]);
  expect(event.endDate.toString()).toBe('2026-05-01T11:34:00');
});

it('nobody waits on a day on which the door stays closed', () => {
  expect(planOf('2026-05-02').endDate.toString()).toBe('2026-05-02T11:17:00');
});
