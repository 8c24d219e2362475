import { expect, it } from 'vitest';
import { loadTours } from '../../../src/data/load-tours.ts';
import { buildTour, tourFile, walkLeg } from '../../fixtures/known-tour.ts';

const good = buildTour([walkLeg(), walkLeg(), walkLeg()]);
const other = buildTour([walkLeg(), walkLeg(), walkLeg()], { id: 'art' });

const written = tourFile(good);

/** Serves files by their path below `geo/`. */
const serve = (files: Readonly<Record<string, unknown>>) => ({
  baseUrl: '/geo/',
  fetch: (url: string | URL | Request) => {
    const file = files[(url instanceof Request ? url.url : url.toString()).slice('/geo/'.length)];
    return Promise.resolve(
      file === undefined ? new Response(null, { status: 404 }) : new Response(JSON.stringify(file)),
    );
  },
});

it('reads the legs and the words of each tour', async () => {
  const source = serve({
    'base/tours.json': { tours: [good.legs] },
    'tours/tea-hills.json': written,
  });
  expect(await loadTours(source)).toEqual({
    ok: true,
    value: { tours: [{ ...good, tour: written }], leftOut: [] },
  });
});

it('leaves out what is missing, malformed, or has other stops than its legs, and names it', async () => {
  const source = serve({
    'base/tours.json': { tours: [good.legs, other.legs, { id: 'broken' }] },
    'tours/tea-hills.json': { ...written, stops: [...good.tour.stops, ...good.tour.stops] },
  });
  expect(await loadTours(source)).toEqual({
    ok: true,
    value: { tours: [], leftOut: ['broken', 'tea-hills', 'art'] },
  });
});

it('fails where the list cannot be read', async () => {
  expect(await loadTours(serve({}))).toEqual({ ok: false, error: 'unreadable' });
});
