import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'valibot';
import type { Category } from '../../src/schema/category.ts';
import { CATEGORIES } from '../../src/schema/this-district.ts';
import { type InitiativeFeature, InitiativesFileSchema } from '../../src/schema/initiative.ts';

const FOLDER = new URL('../../public/geo/initiatives/', import.meta.url);
/** Copies stand up to this far from the original, in degrees: about 5 km. */
const SPREAD_DEGREES = 0.05;

/** A spread that is the same at each run: the golden ratio fills an interval evenly. */
const spread = (index: number): number => ((index * 0.618034) % 1) * SPREAD_DEGREES - SPREAD_DEGREES / 2;

function copy(feature: InitiativeFeature, index: number): unknown {
  if (index === 0) return feature;
  const id = `${feature.id}-copy-${index}`;
  const { location } = feature.properties;
  if (location === null) return { ...feature, id };
  const [lng, lat] = location.point;
  const point = [lng + spread(index), lat + spread(index * 7)];
  return {
    ...feature,
    id,
    geometry: { type: 'Point', coordinates: point },
    properties: { ...feature.properties, location: { ...location, point } },
  };
}

function readFeatures(category: Category): readonly InitiativeFeature[] {
  const json = readFileSync(new URL(`${category}.geojson`, FOLDER), 'utf8');
  return parse(InitiativesFileSchema, JSON.parse(json)).features as InitiativeFeature[];
}

/** Lets `page` load every initiative `times` times, spread around. @returns How many that are. */
export async function multiplyProgramme(page: Page, times: number): Promise<number> {
  let count = 0;
  for (const category of CATEGORIES) {
    const features = readFeatures(category).flatMap((feature) =>
      Array.from({ length: times }, (_, index) => copy(feature, index)),
    );
    const body = JSON.stringify({ type: 'FeatureCollection', features });
    await page.route(`**/geo/initiatives/${category}.geojson`, (route) => route.fulfill({ body }));
    count += features.length;
  }
  return count;
}
