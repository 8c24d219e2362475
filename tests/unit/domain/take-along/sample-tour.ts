import * as v from 'valibot';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { type Tour, TourSchema } from '../../../../src/schema/tour.ts';
import { type TourLegs, TourLegsSchema } from '../../../../src/schema/tour-legs.ts';

/** Whatever a composed tour, or a careless author, may be called. */
export const HOSTILE = `甲 & 乙 <b onclick="x('1')">]]>\u0000\uD800 \u{1F375}\ttab; a,b\\n`;

const minutes = (usual: number) => ({ from: usual - 2, usual, to: usual + 3 });

const walk = (
  line: readonly (readonly [number, number])[],
  profile: readonly (readonly [number, number | null])[],
) => ({
  kind: 'walk',
  line,
  meters: profile.at(-1)?.[0] ?? 0,
  minutes: minutes(10),
  climbMeters: 3,
  descentMeters: 0,
  metersWithoutHeights: 0,
  metersByYear: {},
  obstacles: [],
  unsaid: [],
  profile,
  steps: [],
});

const A = [120.1, 30.25] as const;
const B = [120.101, 30.25] as const;
const C = [120.102, 30.25] as const;
const D = [120.12, 30.26] as const;
const E = [120.121, 30.26] as const;

/** A walk with heights, a walk with some, a ride, and a walk without any. */
export const SAMPLE_LEGS: TourLegs = v.parse(TourLegsSchema, {
  id: 'sample',
  start: { name: { zh: '古荡站', en: 'Gudang Station' }, point: A, accuracyMeters: 5 },
  stops: [
    { name: { zh: '天目里', en: 'OōEli' }, point: B, accuracyMeters: 20 },
    { name: { zh: '白沙泉', en: 'Baishaquan' }, point: C, accuracyMeters: 30 },
  ],
  end: { name: { zh: '良渚站', en: 'Liangzhu Station' }, point: E, accuracyMeters: 5 },
  legs: [
    {
      parts: [
        walk(
          [A, [120.1005, 30.25], B],
          [
            [0, 10],
            [96, 20],
          ],
        ),
      ],
      stepFree: walk(
        [A, [120.1005, 30.2505], B],
        [
          [0, 10],
          [150, 20],
        ],
      ),
    },
    {
      parts: [
        walk(
          [B, [120.1015, 30.25], C],
          [
            [0, 20],
            [48, null],
            [96, 0],
          ],
        ),
      ],
      stepFree: null,
    },
    {
      parts: [
        {
          kind: 'ride',
          lineRef: '2',
          fromStation: 'x',
          toStation: 'y',
          stationCount: 4,
          minutes: minutes(20),
          line: [C, D],
        },
        walk(
          [D, E],
          [
            [0, null],
            [96, null],
          ],
        ),
      ],
      stepFree: null,
    },
  ],
});

export const SAMPLE_TOUR: Tour = v.parse(TourSchema, {
  id: 'sample',
  name: { zh: '留下老街', en: 'Liuxia Old Street' },
  promise: { text: { zh: '一条老街。', en: 'One old street.' }, sources: ['page-a'] },
  theme: 'street',
  start: { kind: 'station', id: 'gudang', exit: null },
  stops: [
    {
      place: { kind: 'initiative', id: 'tianmuli', part: null },
      story: [
        { text: { zh: '先看这里。', en: 'Look here first.' }, sources: ['page-a'] },
        { text: { zh: '再看那里。', en: 'Then look there.' }, sources: ['page-a', 'page-b'] },
      ],
      stayMinutes: 30,
      hours: null,
    },
    {
      place: {
        kind: 'point',
        name: { zh: '白沙泉', en: 'Baishaquan' },
        point: C,
        accuracyMeters: 30,
        osmRef: null,
        sources: ['page-b'],
      },
      story: [{ text: { zh: '泉。', en: 'A spring.' }, sources: ['page-b'] }],
      stayMinutes: 15,
      hours: null,
    },
  ],
  end: { kind: 'station', id: 'liangzhu', exit: null },
  bestTime: null,
  doubts: [],
});

export const [START, FIRST, SECOND, END] = [A, B, C, E].map(([lng, lat]) => lngLat(lng, lat));
