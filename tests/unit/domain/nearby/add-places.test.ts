import { describe, expect, it } from 'vitest';
import { addPlaces } from '../../../../src/domain/nearby/add-places.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { MOST_SAVED_PLACES } from '../../../../src/schema/saved-place.ts';

const home = { id: 'home', kind: 'home', name: '家', point: lngLat(120.1, 30.2) } as const;
const readHome = { kind: 'home', name: '家', point: lngLat(120.1, 30.2) } as const;
const otherHome = { kind: 'home', name: '父母家', point: lngLat(120.2, 30.2) } as const;

describe('places added from a file', () => {
  it('keep their kind where there was none of it', () => {
    expect(addPlaces([], [readHome])).toEqual({
      places: [home],
      addedCount: 1,
      knownCount: 0,
      leftOutCount: 0,
    });
  });

  it('are counted as known where the same stands already', () => {
    expect(addPlaces([home], [readHome])).toMatchObject({ places: [home], addedCount: 0, knownCount: 1 });
  });

  it('replace no home: a second one is added as another place', () => {
    expect(addPlaces([home], [otherHome]).places).toEqual([
      home,
      { ...otherHome, kind: 'other', id: 'file-1' },
    ]);
  });

  it('take ids that nothing else has', () => {
    const first = addPlaces([home], [otherHome]).places;
    const { places } = addPlaces(first, [{ ...otherHome, name: '学校', kind: 'other' }]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(3);
  });

  it('fill the room there is, and the rest is counted', () => {
    const read = Array.from({ length: MOST_SAVED_PLACES + 2 }, (_, index) => ({
      kind: 'other' as const,
      name: `${index + 1}`,
      point: lngLat(120, 30),
    }));
    const { places, addedCount, leftOutCount } = addPlaces([home], read);
    expect(places).toHaveLength(MOST_SAVED_PLACES);
    expect([addedCount, leftOutCount]).toEqual([MOST_SAVED_PLACES - 1, 3]);
  });
});
