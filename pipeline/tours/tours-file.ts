import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { districtFolder } from '../district/read-district.ts';
import { computeTour } from './compute-tour.ts';
import { readTourGround, type TourGround } from './tour-places.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { createFindMetroLeg } from '../../src/domain/tour/metro-leg.ts';
import type { Tour } from '../../src/schema/tour.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';

/** `base/tours.json`: the legs of all tours, a tour on each line. */
export function toursText(
  tours: readonly Tour[],
  { network, ground }: Readonly<{ network: WalkNetwork; ground: TourGround }>,
): string {
  const engine = new ReachEngine(network);
  const findMetroLeg = createFindMetroLeg(engine, { ...ground, openedLines: [] });
  const lines = tours.map((tour) => JSON.stringify(computeTour(tour, { engine, ground, findMetroLeg })));
  return `{"tours":[\n${lines.join(',\n')}\n]}\n`;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `tours.json`, among the names and stations that were found before it. */
export function toursFile(
  { tours }: GeoContext,
  { network, found }: Readonly<{ network: WalkNetwork; found: readonly OutputFile[] }>,
): OutputFile {
  const textOf = (path: string): string =>
    decode(found.find((file) => file.path === path)?.bytes ?? new Uint8Array());
  const ground = readTourGround(districtFolder(), {
    gazetteer: textOf('gazetteer.json'),
    stations: textOf('metro-stations.geojson'),
    lines: textOf('metro-lines.geojson'),
  });
  return {
    path: 'tours.json',
    bytes: new TextEncoder().encode(toursText(tours, { network, ground })),
    description: { zh: '漫步路线的各段路程', en: 'The legs of the tours' },
    from: ['osm', 'dem', 'metro-lines', 'metro-stations'],
  };
}
