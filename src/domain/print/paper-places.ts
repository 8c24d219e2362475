import type { PaperPoint, PaperProjection } from './paper-projection.ts';
import { arrangementZoom, arrangePlaces } from '../declutter/arrange-places.ts';
import type { Site } from '../place/sites.ts';

/** A place on the printed map. */
export type PaperPlace = Readonly<{
  /** Beside its marker and in the list, from 1. */
  number: number;
  site: Site;
  /** Where its marker stands. */
  at: PaperPoint;
  /** Where it is; other than `at` when the marker had to give way, and then a line joins the two. */
  point: PaperPoint;
  needsLeader: boolean;
  /** Null where the marker itself covers the doubt. */
  uncertaintyRadius: number | null;
}>;

/** As on the screen: below it the marker says as much. */
const LEAST_DISC_RADIUS = 14;

/**
 * The places that the picture shows, numbered in the given order, their markers pushed apart so that every number
 * can be read.
 */
export function paperPlaces(
  sites: readonly Site[],
  projection: PaperProjection,
  { zoom, markerRadius }: Readonly<{ zoom: number; markerRadius: number }>,
): readonly PaperPlace[] {
  const shown = sites.filter(({ location }) => projection.contains(location.point));
  // Arranged at a half zoom, like on the screen.
  const step = arrangementZoom(zoom);
  const scale = 2 ** (zoom - step);
  const arranged = arrangePlaces(
    shown.map((site) => ({ site, point: site.location.point, rank: 1 })),
    { zoom: step, radiusPixels: markerRadius / scale },
  );
  return arranged.map(({ place: { site }, at, needsLeader }, index) => {
    const radius = site.location.accuracyMeters / projection.metersPerPixel;
    return {
      number: index + 1,
      site,
      at: projection.project(at),
      point: projection.project(site.location.point),
      needsLeader,
      uncertaintyRadius: radius < LEAST_DISC_RADIUS ? null : radius,
    };
  });
}

/** Places that share a marker because they share a point, by the number of the first. */
export function paperMarkers(places: readonly PaperPlace[]): readonly (readonly PaperPlace[])[] {
  const groups = new Map<string, PaperPlace[]>();
  for (const place of places) {
    const key = `${String(place.at.x)} ${String(place.at.y)}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}
