import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../domain/search/committed-data.ts';
import { seededRandom } from '../../../src/domain/order/seeded-random.ts';
import { finish } from '../../../src/domain/steps.ts';
import { countStudySteps } from '../../../src/domain/study/count-study.ts';
import { columnPlaces, type StudyPlaces } from '../../../src/domain/study/study-places.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { UNASKED } from '../../../src/state/asking.ts';
import { countedOf } from '../../../src/state/use-counted-study.ts';
import { createStudyService } from '../../../src/workers/study-service.ts';

const { subdistricts } = readSearchContent();

/** Places all over the district, whose columns tell how often they were read. */
function placesOf(count: number): Readonly<{ places: StudyPlaces; reads: () => number }> {
  const random = seededRandom(count);
  const points = Float64Array.from({ length: 2 * count }, (_, at) =>
    at % 2 === 0 ? 120 + 0.2 * random() : 30.1 + 0.2 * random(),
  );
  const columns = { points, accuraciesMeters: new Float32Array(count).fill(30) };
  let reads = 0;
  const all = columnPlaces(columns, (at) => ({
    ...{ id: String(at), name: { zh: '', en: '' }, category: null, status: null, site: null },
    ...{ point: lngLat(points[2 * at] ?? 0, points[2 * at + 1] ?? 0), accuracyMeters: 30 },
  }));
  const places = {
    ...all,
    get columns() {
      reads += 1;
      return columns;
    },
  };
  return { places, reads: () => reads };
}

const studyOf = (places: StudyPlaces) => ({
  ...{ places, everywhere: places, ground: null, areas: subdistricts },
});

describe('what is counted of a study', () => {
  it('is counted at once of few places', () => {
    const { places } = placesOf(300);
    const answer = countedOf(studyOf(places), 1, UNASKED);
    if (answer.step !== 'found') throw new Error(answer.step);
    const { areas, outsideCount } = answer.outcome.counted;
    expect(areas.reduce((sum, { count }) => sum + count, outsideCount)).toBe(300);
  });

  it('is never counted on the page of many: not one of them is looked at', () => {
    const { places, reads } = placesOf(100_000);
    expect(places.list).toBeNull();
    const study = studyOf(places);
    expect(countedOf(study, 1, UNASKED)).toEqual({ step: 'asking', share: 0 });
    expect(reads()).toBe(0);
  });

  it('is what the worker told of just these, and no other study or seed', () => {
    const study = studyOf(placesOf(3000).places);
    const counted = finish(countStudySteps(study.places.columns, study.areas, 1));
    const told = { answer: { step: 'found', outcome: { study, seed: 1, counted } } } as const;
    expect(countedOf(study, 1, told)).toBe(told.answer);
    expect(countedOf(study, 2, told).step).toBe('asking');
    expect(countedOf({ ...study }, 1, told).step).toBe('asking');
  });
});

describe('the worker', () => {
  const { places } = placesOf(3000);
  const question = { places: places.columns, areas: subdistricts, seed: 1 };

  it('counts as the page does', async () => {
    const counted = await createStudyService().count(question, () => undefined);
    expect(counted).toEqual(finish(countStudySteps(question.places, question.areas, 1)));
  });

  it('ends a count when the next one comes, or when nobody wants it', async () => {
    // A machine on which every step takes a turn of its own.
    let now = 0;
    const service = createStudyService(undefined, () => (now += 100));
    const [first, second] = [
      service.count(question, () => undefined),
      service.count(question, () => undefined),
    ];
    expect(await first).toBeNull();
    expect(await second).not.toBeNull();
    const third = service.count(question, () => undefined);
    service.endCount();
    expect(await third).toBeNull();
  });

  it('tells which places lie in an area', async () => {
    const [area] = subdistricts;
    if (area === undefined) throw new Error('No area');
    const indices = await createStudyService().within({ places: places.columns, ground: [area] });
    const { areas } = finish(countStudySteps(places.columns, [area], 1));
    expect(indices).toHaveLength(areas[0]?.count ?? NaN);
  });
});
