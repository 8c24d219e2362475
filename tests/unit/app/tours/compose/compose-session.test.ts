import { afterEach, describe, expect, it, vi } from 'vitest';
import { ComposeSession } from '../../../../../src/app/tours/compose/compose-session.ts';
import { WalkService } from '../../../../../src/app/walk/walk-service.ts';
import { type ComposedTour, EMPTY_WALK, type WalkStop } from '../../../../../src/schema/composed-tour.ts';
import type { GazetteerEntry } from '../../../../../src/schema/gazetteer.ts';
import { lngLat } from '../../../../../src/schema/lng-lat.ts';
import { fail, ok } from '../../../../../src/schema/result.ts';
import { createAppStore } from '../../../../../src/state/create-app-store.ts';
import { createComposerAnswersStore } from '../../../../../src/state/composer-answers.ts';
import { createComposerStore } from '../../../../../src/state/composer-store.ts';
import type { SearchService } from '../../../../../src/state/services.ts';
import { createToursAnswersStore } from '../../../../../src/state/tours-answers.ts';
import { buildAtlas } from '../../../../browser/ui/build-atlas.ts';
import { at } from '../../../domain/walk/build-test-network.ts';
import { buildReachClient } from '../../walk/build-reach-client.ts';

/** On the one street of the test network, metres east of its middle. */
const onStreet = (east: number): WalkStop => ({
  place: { kind: 'point', point: at([east, 0]) },
  stayMinutes: 10,
});
const SHANGHAI: WalkStop = { place: { kind: 'point', point: lngLat(121.5, 31.2) }, stayMinutes: 10 };
const BAKERY: WalkStop = { place: { kind: 'gazetteer', id: 'n7' }, stayMinutes: 5 };
const ENTRY: GazetteerEntry = {
  ...{ id: 'n7', kind: 'food', name: '饼店', nameEn: null, syllables: [], subdistrictId: null },
  point: at([300, 0]),
};
const walkOf = (stops: readonly WalkStop[], change: Partial<ComposedTour> = {}): ComposedTour => ({
  ...EMPTY_WALK,
  ride: false,
  stops: [...stops],
  ...change,
});

let session: ComposeSession | null = null;
afterEach(() => session?.dispose());

function open(
  walk: ComposedTour,
  {
    entries = () => Promise.resolve(ok([ENTRY])),
    client = () => buildReachClient(),
    loadLines = () => Promise.resolve([]),
  }: Partial<Pick<SearchService, 'entries'>> & {
    client?: () => ReturnType<typeof buildReachClient>;
    loadLines?: () => Promise<null | readonly never[]>;
  } = {},
) {
  const composer = { store: createComposerStore(walk), answers: createComposerAnswersStore() };
  const service = new WalkService({
    startClient: client,
    networkUrl: 'https://example.org/walk.bin',
    report: () => undefined,
  });
  session = new ComposeSession({
    ...{ composer, loadLines, search: { entries } },
    store: createAppStore(),
    atlas: buildAtlas(),
    tours: createToursAnswersStore(),
    walk: service,
  });
  const { getState } = composer.answers;
  const meters = () =>
    getState().reached.map(({ leg }) =>
      leg === null
        ? null
        : leg.parts.reduce((sum, part) => sum + (part.kind === 'walk' ? part.meters : 0), 0),
    );
  const settled = () => vi.waitFor(() => expect(getState().isSearching).toBe(false));
  const ordered = async () => {
    getState().findOrder();
    await vi.waitFor(() => expect(getState().order.step).toBe('found'));
    return getState().order;
  };
  return { composer, getState, meters, settled, ordered };
}

describe('the session of the composer', () => {
  it('finds the leg from each stop to the next, and those of a change', async () => {
    const { composer, meters, settled } = open(walkOf([onStreet(0), onStreet(500), onStreet(200)]));
    await settled();
    expect(meters()).toEqual([null, 500, 300]);
    composer.store.getState().add(onStreet(900));
    await settled();
    expect(meters()).toEqual([null, 500, 300, 700]);
  });

  it('passes over a stop that no way leads to, names it, and keeps the others', async () => {
    const { getState, meters, settled } = open(walkOf([onStreet(0), SHANGHAI, onStreet(400)]));
    await vi.waitFor(() => expect(getState().strandedStops).toEqual([{ index: 1, why: 'to-off' }]));
    await settled();
    expect(meters()).toEqual([null, 400]);
  });

  it('says so where no path leads on from a stop, and where the next is too far', async () => {
    const { getState, settled } = open(walkOf([SHANGHAI, onStreet(0)], { end: onStreet(400).place }));
    await vi.waitFor(() => expect(getState().strandedStops).toEqual([{ index: 1, why: 'from-off' }]));
    await settled();
    expect(getState().strandedEnd).toBe('from-off');
  });

  it('blames the stop that no path comes near, and neither the other nor the end', async () => {
    const { ordered } = open(walkOf([onStreet(0), SHANGHAI]));
    expect(await ordered()).toMatchObject({
      answer: { kind: 'no-way' },
      stranded: [{ index: 1, why: 'to-off' }],
    });
    session?.dispose();
    const { ordered: orderedAgain } = open(
      walkOf([onStreet(0), onStreet(600), onStreet(300)], { end: SHANGHAI.place }),
    );
    expect(await orderedAgain()).toMatchObject({ answer: { kind: 'ordered' }, stranded: [] });
  });

  it('says that stops are too far apart, in their rows and of their order, and does not speak of others', async () => {
    const client = () =>
      buildReachClient((own) => ({
        tourLeg: () => Promise.resolve(fail({ code: 'no-leg', why: 'too-far' } as const)),
        minutesTo: async (query, destinations) => {
          const row = await own.minutesTo(query, destinations);
          return row.ok ? ok(row.value.map((minutes) => (minutes > 1 ? Infinity : minutes))) : row;
        },
      }));
    const { getState, ordered } = open(walkOf([onStreet(0), onStreet(800)]), { client });
    await vi.waitFor(() => expect(getState().strandedStops).toEqual([{ index: 1, why: 'too-far' }]));
    expect(await ordered()).toMatchObject({
      answer: { kind: 'no-way' },
      stranded: [
        { index: 0, why: 'too-far' },
        { index: 1, why: 'too-far' },
      ],
    });
  });

  it('orders the stops when told to, says what that saves, and makes one step of it', async () => {
    const stops = [onStreet(0), onStreet(800), onStreet(200), onStreet(1000)];
    const walk = walkOf(stops, { start: 'first' });
    const { composer, ordered } = open(walk);
    const order = await ordered();
    expect(order).toMatchObject({ answer: { kind: 'ordered', isExact: true }, stranded: [] });
    const { present, past } = composer.store.getState();
    // 2.2 km become 1 km: fifteen minutes.
    expect(
      order.step === 'found' && order.answer.kind === 'ordered' && order.answer.savedMinutes,
    ).toBeCloseTo(15, 0);
    expect(present.walk.stops).toEqual([onStreet(0), onStreet(200), onStreet(800), onStreet(1000)]);
    expect(past).toHaveLength(1);
  });

  it('leaves the reader’s own order of those that take equally long', async () => {
    const walk = walkOf([onStreet(900), onStreet(400), onStreet(0)]);
    const { composer, ordered } = open(walk);
    expect(await ordered()).toMatchObject({ answer: { kind: 'ordered', savedMinutes: 0 } });
    expect(composer.store.getState().present.walk).toBe(walk);
  });

  it('orders the others where no way leads to one, which goes last', async () => {
    const { composer, ordered } = open(walkOf([onStreet(0), SHANGHAI, onStreet(600), onStreet(300)]));
    expect(await ordered()).toMatchObject({
      answer: { kind: 'ordered' },
      stranded: [{ index: 3, why: 'to-off' }],
    });
    expect(composer.store.getState().present.walk.stops.at(-1)).toEqual(SHANGHAI);
  });

  it('says by how much the time is too short, and which stop could go', async () => {
    const walk = walkOf([onStreet(-1000), onStreet(0), onStreet(100)], { budgetMinutes: 25 });
    const { ordered } = open(walk);
    expect(await ordered()).toMatchObject({
      answer: { kind: 'over-budget', drop: expect.any(Number) as number },
    });
  });

  it('tells nothing of an order any more when the walk is changed, and stops when told to', async () => {
    const { composer, getState, ordered } = open(walkOf([onStreet(0), onStreet(100)]));
    await ordered();
    composer.store.getState().add(onStreet(300));
    expect(getState().order).toEqual({ step: 'none' });
    getState().findOrder();
    getState().cancelOrder();
    expect(getState().order).toEqual({ step: 'none' });
  });

  it('knows the names of the map, and asks again for what could not be read', async () => {
    let isBroken = true;
    const entries = vi.fn(() => Promise.resolve(isBroken ? fail('unavailable' as const) : ok([ENTRY])));
    const { getState, meters, settled } = open(walkOf([onStreet(0), BAKERY]), { entries });
    await vi.waitFor(() => expect(getState().unread.gazetteer).toBe(true));
    isBroken = false;
    getState().retry();
    await vi.waitFor(() => expect(getState().reached).toHaveLength(2));
    await settled();
    expect(meters()).toEqual([null, 300]);
    expect(getState().unread.gazetteer).toBe(false);
  });

  it('walks on foot while the lines of the metro cannot be read, and says so', async () => {
    const lines = vi.fn((): Promise<null | readonly never[]> => Promise.resolve(null));
    const { getState, meters, settled } = open(walkOf([onStreet(0), onStreet(500)], { ride: true }), {
      loadLines: lines,
    });
    await vi.waitFor(() => expect(getState().unread.metro).toBe(true));
    await settled();
    expect(meters()).toEqual([null, 500]);
    lines.mockResolvedValue([]);
    getState().retry();
    await vi.waitFor(() => expect(getState().unread.metro).toBe(false));
  });

  it('says why no way is found when the network cannot be read, and goes on when it can', async () => {
    let isBroken = true;
    const client = () =>
      buildReachClient((own) => ({
        load: (source) =>
          isBroken
            ? Promise.resolve(fail({ code: 'unreachable', message: 'gone' } as const))
            : own.load(source),
      }));
    const { getState, meters } = open(walkOf([onStreet(0), onStreet(500)]), { client });
    await vi.waitFor(() => expect(getState().network).toEqual({ step: 'failed', reason: 'unreachable' }));
    isBroken = false;
    getState().retry();
    await vi.waitFor(() => expect(meters()).toEqual([null, 500]));
  });

  it('begins where the reader is, once that is told', async () => {
    const { composer, meters, settled } = open(walkOf([onStreet(500)], { start: 'here' }));
    await settled();
    expect(meters()).toEqual([null]);
    composer.store.getState().beAt({ point: at([0, 0]), accuracyMeters: 20 });
    await settled();
    expect(meters()).toEqual([null, 500]);
  });
});
