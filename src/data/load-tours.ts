import * as v from 'valibot';
import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { parseItems } from './parse-items.ts';
import type { KnownTour } from '../domain/tour/known-tour.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { TourSchema } from '../schema/tour.ts';
import { type TourLegs, TourLegsFileSchema, TourLegsSchema } from '../schema/tour-legs.ts';

type Source = Readonly<{
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}>;

/** The words of a tour; null where they cannot be used, or have other stops than its legs. */
async function loadTour(legs: TourLegs, { baseUrl, fetch }: Source): Promise<KnownTour | null> {
  const json = await fetchJson(`${baseUrl}tours/${legs.id}.json`, fetch);
  const tour = v.safeParse(TourSchema, json.ok ? json.value : null);
  if (!tour.success || tour.output.id !== legs.id) return null;
  const fits = tour.output.stops.length === legs.stops.length && legs.legs.length === legs.stops.length + 1;
  return fits ? { tour: tour.output, legs } : null;
}

/** All tours that can be used, and the ids of those that cannot. Fails where the list cannot be read. Never rejects. */
export async function loadTours(
  source: Source,
): Promise<Result<Readonly<{ tours: readonly KnownTour[]; leftOut: readonly string[] }>, 'unreadable'>> {
  const json = await fetchJson(`${source.baseUrl}base/tours.json`, source.fetch);
  const file = v.safeParse(TourLegsFileSchema, json.ok ? json.value : null);
  if (!file.success) return fail('unreadable');
  const { items, leftOut } = parseItems(file.output.tours, TourLegsSchema);
  const loaded = await Promise.all(
    items.map(async (legs) => ({ id: legs.id, known: await loadTour(legs, source) })),
  );
  return ok({
    tours: loaded.flatMap(({ known }) => known ?? []),
    leftOut: [...leftOut, ...loaded.flatMap(({ id, known }) => (known === null ? [id] : []))],
  });
}
