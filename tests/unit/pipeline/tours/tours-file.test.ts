import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readRealNetwork } from '../../domain/reach/real-network.ts';
import { readTours } from '../../../../pipeline/tours/read-tours.ts';
import { readTourGround } from '../../../../pipeline/tours/tour-places.ts';
import { toursText } from '../../../../pipeline/tours/tours-file.ts';
import { TourLegsSchema } from '../../../../src/schema/tour-legs.ts';

const geo = new URL('../../../../public/geo/', import.meta.url);
const read = (file: string) => readFileSync(new URL(`base/${file}`, geo), 'utf8');

const network = await readRealNetwork();
const ground = readTourGround(geo.pathname, {
  gazetteer: read('gazetteer.json'),
  stations: read('metro-stations.geojson'),
  lines: read('metro-lines.geojson'),
});

it('the legs of tours are committed as they come out now: after a tour has changed, run npm run geo:walks', () => {
  expect(toursText(readTours(geo.pathname), { network, ground })).toBe(read('tours.json'));
}, 60_000);

it('a tour to a place that is not there is refused with its name', () => {
  const [tour] = readTours(geo.pathname);
  if (tour === undefined) throw new Error('No tour is authored');
  const gone = { ...tour, start: { kind: 'station', id: 'nowhere', exit: null } as const };
  expect(() => toursText([gone], { network, ground })).toThrow(`Tour "${tour.id}": its start is not there`);
});

it('each leg ends at its stop, so that no stop stands off the way', () => {
  const { tours } = v.parse(v.object({ tours: v.array(TourLegsSchema) }), JSON.parse(read('tours.json')));
  const ends = tours.flatMap(({ legs }) => legs.map(({ parts }) => parts.at(-1)?.line.at(-1)));
  expect(ends).toEqual(tours.flatMap(({ stops, end }) => [...stops, end].map(({ point }) => point)));
});
