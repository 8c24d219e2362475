import { isSamePoint, type LngLat } from '../../schema/lng-lat.ts';
import type { Locale } from '../../schema/locale.ts';
import type { MinuteRange, TourLeg } from '../../schema/tour-legs.ts';
import { addMinutes } from '../ride/ride-model.ts';
import { heightsAlong } from '../tour/heights-along.ts';
import { legMinutes } from '../tour/known-tour.ts';

/** A place of a tour, in the one language of the file. */
export type PortablePlace = Readonly<{
  role: 'start' | 'stop' | 'end';
  name: string;
  /** Sentences to read there; empty where nothing is told. */
  sentences: readonly string[];
  /** Who says so, a line each. */
  sources: readonly string[];
  point: LngLat;
  /** How far off the point may be. */
  accuracyMeters: number;
  stayMinutes: number;
}>;

export type PortablePoint = PortablePlace &
  Readonly<{
    /** Null where it is not known. */
    heightMeters: number | null;
    /** Minutes after setting out, the stays before included. */
    arrives: MinuteRange;
  }>;

export type LinePoint = Readonly<{ point: LngLat; heightMeters: number | null }>;

export type Stretch = Readonly<{ by: 'foot' | 'metro'; line: readonly LinePoint[] }>;

/** Whose tour it is, in words. */
type TourHead = Readonly<{
  /** Names it in a calendar and in file names: lower case, digits, hyphens. Other stops, another id. */
  id: string;
  locale: Locale;
  name: string;
  /** Lines; empty where nothing is told. */
  description: string;
  /** An address that opens it. */
  link: string;
  /** What writes the file. */
  atlas: Readonly<{ slug: string; name: string }>;
}>;

/** A tour as every file to take along tells it: curated or composed, in one language. */
export type PortableTour = TourHead &
  Readonly<{
    /** Start, stops, end. */
    points: readonly PortablePoint[];
    /** In the order of walking; one begins where the one before ends. */
    stretches: readonly Stretch[];
  }>;

/** What the streets of every tour come from: ODbL 1.0, 4.2 and 4.3 ask to name it. */
export const MAP_CREDIT = {
  author: 'OpenStreetMap contributors',
  attribution: '© OpenStreetMap contributors (ODbL 1.0)',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

type TourToCarry = Readonly<{
  head: TourHead;
  /** Start, stops, end. */
  places: readonly PortablePlace[];
  /** One less than places. */
  legs: readonly TourLeg[];
}>;

/** Puts places and legs together. @throws Error when there is not one leg between every two places. */
export function buildPortableTour({ head, places, legs }: TourToCarry): PortableTour {
  if (legs.length !== places.length - 1) {
    throw new Error(`Expected ${places.length - 1} legs between ${places.length} places, got ${legs.length}`);
  }
  const stretches = legs.flatMap(({ parts }) => parts).map(toStretch);
  const line = stretches.flatMap((stretch) => stretch.line);
  const arrivals = arrivalsAt(places, legs);
  const points = places.map((place, index) => ({
    ...place,
    heightMeters: line.find(({ point }) => isSamePoint(point, place.point))?.heightMeters ?? null,
    arrives: arrivals[index] ?? AT_ONCE,
  }));
  return { ...head, points, stretches };
}

const toStretch = (part: TourLeg['parts'][number]): Stretch => {
  const heights = part.kind === 'walk' ? heightsAlong(part) : [];
  return {
    by: part.kind === 'walk' ? 'foot' : 'metro',
    line: part.line.map((point, index) => ({ point, heightMeters: heights[index] ?? null })),
  };
};

const AT_ONCE: MinuteRange = { from: 0, usual: 0, to: 0 };

function arrivalsAt(places: readonly PortablePlace[], legs: readonly TourLeg[]): readonly MinuteRange[] {
  const arrivals = [AT_ONCE];
  for (const [index, leg] of legs.entries()) {
    const stay = places[index]?.stayMinutes ?? 0;
    const before = [arrivals[index] ?? AT_ONCE, { from: stay, usual: stay, to: stay }];
    arrivals.push(addMinutes(...before, legMinutes(leg)));
  }
  return arrivals;
}

/** The whole line as one, without the points that two stretches share. */
export function wholeLine({ stretches }: PortableTour): readonly LinePoint[] {
  const line: LinePoint[] = [];
  for (const next of stretches.flatMap((stretch) => stretch.line)) {
    const last = line.at(-1);
    if (last === undefined || !isSamePoint(last.point, next.point)) line.push(next);
    else if (last.heightMeters === null) line[line.length - 1] = next;
  }
  return line;
}
