import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { writeFeeds } from '../../../scripts/feeds/feeds-plugin.ts';
import { openingsIcs } from '../../../src/domain/calendar/openings-ics.ts';

const written = new Map(writeFeeds('public/geo').map(({ fileName, source }) => [fileName, source]));
const fileOf = (name: string): string => written.get(name) ?? '';

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const OPENING = { id: 'hall', summary: 'Hall', description: 'A hall; with, marks\nand lines' };

const calendarWith = (...dates: readonly string[]): string =>
  openingsIcs({
    ...{ name: 'Atlas', slug: 'atlas', language: 'en', title: 'Openings', at: '2026-11-28T05:26:03Z' },
    openings: dates.map((date) => ({ ...OPENING, date })),
  });

test('a district gets a feed and a calendar in both languages, the same in every build', () => {
  expect([...written.keys()]).toEqual([
    'changes.zh.atom',
    'openings.zh.ics',
    'changes.en.atom',
    'openings.en.ics',
  ]);
  expect(writeFeeds('public/geo').map(({ source }) => source)).toEqual([...written.values()]);
});

test.each(['zh', 'en'])(
  'the feed in %s is what RFC 4287 asks: ids, titles, dates, author, links',
  (language) => {
    const feed = parse(fileOf(`changes.${language}.atom`));
    const entries = feed.querySelectorAll('entry');
    const ids = [feed.querySelector('feed > id'), ...entries.map((entry) => entry.querySelector('id'))].map(
      (id) => id?.text ?? '',
    );
    const updated = entries.map((entry) => entry.querySelector('updated')?.text ?? '');

    expect(new Set(ids).size).toBe(1 + entries.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(updated).toEqual(updated.toSorted().toReversed());
    expect(feed.querySelector('feed > updated')?.text).toBe(updated[0]);
    expect(feed.querySelector('author > name')?.text).toMatch(/^(?:西湖图志|Xihu Atlas)$/);
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(`./changes.${language}.atom`);
    expect(entries.every((entry) => entry.querySelector('title')?.text !== '')).toBe(true);
  },
);

test('an entry of the feed keeps its id while others come', () => {
  expect(fileOf('changes.en.atom')).toContain('urn:uuid:');
  const [newest] = parse(fileOf('changes.en.atom')).querySelectorAll('entry');
  expect(newest?.querySelector('title')?.text).toMatch(/^28 November 2026 · /);
});

test.each<readonly [string, string, string]>([
  ['2024-01-10', '2024-01-10', '2024-01-11'],
  ['2024-12', '2024-12-01', '2025-01-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2027', '2027-01-01', '2028-01-01'],
])('%s is an event from %s until before %s', (date, start, end) => {
  const [event] = eventsOf(calendarWith(date));
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    start,
    end,
  ]);
  expect(event?.description).toBe(OPENING.description);
});

test('the calendar has every opening once, free of time, and says where the day is not known', () => {
  const events = eventsOf(fileOf('openings.en.ics'));
  const uids = events.map(({ uid }) => uid);

  expect(new Set(uids).size).toBe(uids.length);
  expect(uids).toContain('metro-line-12-opening@xihu-atlas');
  expect(events.find(({ uid }) => uid.startsWith('metro-line-12-opening'))?.summary).toMatch(
    /\(expected, some time in 2027, the day is not known\)$/,
  );
  expect(events.find(({ uid }) => uid.startsWith('tsutaya'))?.summary).toBe('Tsutaya Books at OōEli: opened');
  expect(
    fileOf('openings.en.ics')
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75),
  ).toBe(true);
});
