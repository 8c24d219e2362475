import { expect, test } from 'vitest';
import { summarizeNearby } from '../../../../src/domain/nearby/summarize-nearby.ts';
import { everydayRow, initiativeRow, stationRow } from './sample-rows.ts';

const rows = [
  everydayRow('n1', 'bus', 2),
  initiativeRow('market', 4, 'refurbished'),
  everydayRow('n2', 'bus', 9),
  stationRow('gudang', 12),
  initiativeRow('street', 14, 'under-construction'),
  initiativeRow('late', 15.5, 'open'),
  everydayRow('w3', 'library', 22),
];

test('counts what is reached in time, and no more', () => {
  const { initiatives, stations, statuses } = summarizeNearby(rows, 15);
  expect({ initiatives, stations, statuses }).toEqual({
    initiatives: 2,
    stations: 1,
    statuses: [
      { status: 'refurbished', count: 1 },
      { status: 'under-construction', count: 1 },
    ],
  });
});

test('counts everyday places by kind and names the nearest, however far', () => {
  const { everyday } = summarizeNearby(rows, 15);
  const counted = everyday.map(({ kind, count, nearest }) => [kind, count, nearest?.minutes ?? null]);
  expect(counted).toEqual([
    ['bus', 2, 2],
    ['school', 0, null],
    ['park', 0, null],
    ['library', 0, 22],
    ['market', 0, null],
    ['clinic', 0, null],
  ]);
});

test('names the nearest initiative or station, never a bus stop', () => {
  expect(summarizeNearby(rows, 1).nearest?.destination.id).toBe('market');
  expect(summarizeNearby([], 15).nearest).toBeNull();
});
