import { describe, expect, it } from 'vitest';
import { groupRows, ringMinutes, toRows, wholeMinutes } from '../../../../src/domain/nearby/group-rows.ts';
import { initiativeRow, stationRow } from './sample-rows.ts';

describe('the rings of a walk', () => {
  it('are its thirds in whole minutes', () => {
    expect(ringMinutes(15)).toEqual([5, 10, 15]);
    expect(ringMinutes(20)).toEqual([7, 13, 20]);
  });

  it('are fewer for a walk too short to be parted', () => {
    expect(ringMinutes(1)).toEqual([1]);
    expect(ringMinutes(2)).toEqual([1, 2]);
  });
});

describe('rows', () => {
  it('stand in the ring their rounded-up minutes promise, empty rings included', () => {
    const rows = [
      initiativeRow('here', 0),
      stationRow('edge', 5),
      initiativeRow('just-after', 5.2),
      initiativeRow('far', 30),
    ];
    const groups = groupRows(rows, [5, 10, 15]).map(({ withinMinutes, rows: inGroup }) => [
      withinMinutes,
      inGroup.map(({ destination, minutes }) => [destination.id, wholeMinutes(minutes)]),
    ]);
    expect(groups).toEqual([
      [
        5,
        [
          ['here', 0],
          ['station:edge', 5],
        ],
      ],
      [10, [['just-after', 6]]],
      [15, []],
      [null, [['far', 30]]],
    ]);
  });

  it('leave out answers about what is not known', () => {
    const { destination } = initiativeRow('known', 1);
    const reach = { minutes: 3, meters: 240, range: null };
    const rows = toRows(
      [
        { id: 'gone', ...reach },
        { id: 'known', ...reach },
      ],
      new Map([['known', destination]]),
    );
    expect(rows).toEqual([{ destination, ...reach }]);
  });
});
