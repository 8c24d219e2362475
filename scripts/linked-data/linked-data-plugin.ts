import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { InitiativeFeatureSchema, InitiativesFileSchema } from '../../src/schema/initiative.ts';
import { TourSchema } from '../../src/schema/tour.ts';
import { TourLegsFileSchema, TourLegsSchema } from '../../src/schema/tour-legs.ts';
import { buildLinkedData, type Described } from './build-linked-data.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Those that the schema takes; of the others `geo:check` tells, and the atlas leaves them out too. */
const goodOnes = <T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[]): readonly T[] =>
  items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });

/** What the files of a district tell. One without tours has none. */
export function readDescribed(folder: string): Described {
  const initiatives = readDistrict(folder).categories.flatMap((category) => {
    const file = readJson(join(folder, `initiatives/${category}.geojson`));
    return goodOnes(InitiativeFeatureSchema, v.parse(InitiativesFileSchema, file).features);
  });
  const toursFolder = join(folder, 'tours');
  const tourFiles = existsSync(toursFolder) ? readdirSync(toursFolder).sort() : [];
  const legsFile = join(folder, 'base/tours.json');
  const legs = existsSync(legsFile) ? v.parse(TourLegsFileSchema, readJson(legsFile)).tours : [];
  return {
    initiatives,
    tours: goodOnes(
      TourSchema,
      tourFiles.filter((name) => name.endsWith('.json')).map((name) => readJson(join(toursFolder, name))),
    ),
    legsById: new Map(goodOnes(TourLegsSchema, legs).map((each) => [each.id, each])),
  };
}

/** What stands in the script element: no text in it can end the element. */
export const linkedDataText = (described: Described): string =>
  JSON.stringify(buildLinkedData(described)).replaceAll('<', '\\u003c');

/**
 * Puts the linked data at the end of the page: search engines read them in a script element and follow no link to a file of
 * them. The browser runs nothing there, for which reason the policy of the page says nothing of it ("prepare the script
 * element" in the HTML standard ends at an unknown type, before the policy is asked).
 */
export function linkedDataPlugin(folder: string): Plugin {
  return {
    name: 'linked-data',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/ld+json' },
        children: linkedDataText(readDescribed(folder)),
        injectTo: 'body',
      },
    ],
  };
}
