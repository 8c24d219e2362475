import { expect, it } from 'vitest';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import { addTexts, loadTexts } from '../../../../src/i18n/load-texts.ts';
import { loadToursDictionary } from '../../../../src/i18n/load-view-dictionary.ts';
import type { TakeAlongFormat } from '../../../../src/domain/take-along/take-along-formats.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { TourWay } from '../../../../src/schema/tour-choices.ts';
import { writeTour } from '../../../../src/views/tours/take-along/write-tour.ts';
import { buildTour, walkLeg, withoutEnds } from '../../../fixtures/known-tour.ts';

const texts = await loadTexts('zh-CN');
await addTexts(loadToursDictionary);

const OUTING = { isoDate: '2027-05-01', startMinutes: 570, writtenAt: '2027-04-30T12:00:00.000Z' };
const AUTHORED = buildTour([walkLeg(), walkLeg(), walkLeg(), walkLeg()]);

/** A walk of the reader's own; without a name it bears the one of all such walks. */
function ownWalk(name: string = texts.t('composer.untitled'), east = 0): KnownTour {
  const { tour, legs } = withoutEnds(AUTHORED);
  const stops = legs.stops.map((stop) => ({ ...stop, point: lngLat(stop.point[0] + east, stop.point[1]) }));
  return { tour: { ...tour, name: { zh: name, en: name } }, legs: { ...legs, stops } };
}

const write = (
  known: KnownTour,
  format: TakeAlongFormat = 'ics',
  way: TourWay = 'usual',
  more: object = {},
) =>
  writeTour({
    ...{ known, way, format, texts, sourceById: new Map(), link: 'https://atlas.test/' },
    outing: { ...OUTING, ...more },
  });

const uidOf = (known: KnownTour) => /^UID:(.*)\r$/m.exec(write(known).text)?.[1];

it('two walks of the reader’s own at the same hour are two events, and one of them again is the same', () => {
  expect(uidOf(ownWalk())).toMatch(/^my-walk-[0-9a-z]+\.20270501T093000@/);
  expect(uidOf(ownWalk())).not.toBe(uidOf(ownWalk(undefined, 0.01)));
  // Under another name it replaces the event of before.
  expect(uidOf(ownWalk('周日'))).toBe(uidOf(ownWalk()));
  expect(uidOf(AUTHORED)).toMatch(/^tea-hills\.20270501T093000@/);
});

it.each([
  ['周日 & 老街 / "2"', 'xihu-周日-老街-2.gpx'],
  ['../../Sunday\u202e.exe', 'xihu-Sunday-exe.gpx'],
  ['Cafe\u0301 – नमस्ते', 'xihu-Café-नमस्ते.gpx'],
])('the file of a walk named %j is %s', (name, file) => {
  expect(write(ownWalk(name), 'gpx').name).toBe(file);
});

it.each([undefined, '🍵🍵'])('the file of a walk named %j has its id, which is its own', (name) => {
  const [one, other] = [write(ownWalk(name), 'gpx').name, write(ownWalk(name, 0.01), 'gpx').name];
  expect(one).toMatch(/^xihu-my-walk-[0-9a-z]+\.gpx$/);
  expect(one).not.toBe(other);
});

it('the file says which way it is, and that of an authored tour has the id of the tour', () => {
  expect(write(ownWalk('周日'), 'kml', 'step-free').name).toBe('xihu-周日-step-free.kml');
  expect(write(AUTHORED, 'kml').name).toBe('xihu-tea-hills.kml');
});

it('a walk that begins and ends at its stops names each of them once, and ends when one leaves the last', () => {
  const known = ownWalk();
  const names = known.legs.stops.map(({ name }) => name.zh);
  const { text } = write(known);
  const unfolded = text.replaceAll('\r\n ', '');
  const plan = /^DESCRIPTION:(.*)\r$/m.exec(unfolded)?.[1]?.split('\\n') ?? [];
  const told = plan.filter((line) => /^\d\d:\d\d/.test(line));
  // 15 minutes at each; a walk takes 10 to 16.
  expect(told).toEqual([`09:30 ${names[0]!}`, `09:55–10:01 ${names[1]!}`, `10:20–10:32 ${names[2]!}`]);
  expect(text).toContain('DTEND;TZID=Asia/Shanghai:20270501T104700');
  expect(text).toContain(`LOCATION:${names[0]!}`);
  // Who waits at the door of the last stop leaves it later.
  const open = [{ days: [6], opensMinutes: 660, closesMinutes: 1020 }];
  const hours = {
    open,
    said: { text: { zh: '十一点开门', en: 'Opens at eleven' }, date: null, sources: [] },
  };
  const doors = { hours: [null, null, hours], waiting: null };
  expect(write(known, 'ics', 'usual', { doors }).text).toContain('DTEND;TZID=Asia/Shanghai:20270501T111500');
  const waypoints = write(known, 'gpx').text.match(/<wpt /g);
  expect(waypoints).toHaveLength(3);
});
