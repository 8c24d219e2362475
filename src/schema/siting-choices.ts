import { lngLat, type LngLat } from './lng-lat.ts';

/** What more places are to bring: more homes near, or shorter walks for all. */
export const SITING_GOALS = ['cover', 'mean'] as const;
export type SitingGoal = (typeof SITING_GOALS)[number];
export const USUAL_GOAL: SitingGoal = 'cover';

/** How many more: up to five the best choice is searched for exactly. */
export const SITE_COUNTS = [1, 2, 3, 4, 5] as const;
export type SiteCount = (typeof SITE_COUNTS)[number];
export const USUAL_COUNT: SiteCount = 1;

/** In a link to about ten metres: possible places are further apart. */
const PER_DEGREE = 10_000;
const MOST_SITES = Math.max(...SITE_COUNTS);

/** "1201234_302345", a site after the other; null for what is none. */
export function parseSites(text: string): readonly LngLat[] | null {
  const parts = text.split(',');
  if (parts.length > MOST_SITES) return null;
  const sites = parts.map((part) => {
    const found = /^(-?\d{1,7})_(-?\d{1,6})$/.exec(part);
    const [lng, lat] = [Number(found?.[1]) / PER_DEGREE, Number(found?.[2]) / PER_DEGREE];
    return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? lngLat(lng, lat) : null;
  });
  return sites.every((site) => site !== null) ? sites : null;
}

/** Null for none. */
export const formatSites = (sites: readonly LngLat[]): string | null =>
  sites.length === 0
    ? null
    : sites.map((site) => site.map((degrees) => Math.round(degrees * PER_DEGREE)).join('_')).join(',');
