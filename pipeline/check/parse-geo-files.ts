import * as v from 'valibot';
import {
  DISTRICT_FILE,
  type GeoFiles,
  type JsonDocument,
  type LocatedFeature,
  type LocatedTour,
  OPENINGS_FILE,
  REPORT_FILE,
  SOURCES_FILE,
  type TextFile,
  TOURS_FOLDER,
} from './geo-files.ts';
import { type Category, CategorySchema } from '../../src/schema/category.ts';
import { DistrictSchema } from '../../src/schema/district.ts';
import { InitiativeFeatureSchema, InitiativesFileSchema } from '../../src/schema/initiative.ts';
import { OpeningsFileSchema } from '../../src/schema/opening.ts';
import { ReportSchema } from '../../src/schema/report.ts';
import { SourcesFileSchema } from '../../src/schema/source.ts';
import { TourSchema } from '../../src/schema/tour.ts';

type Given = Pick<
  GeoFiles,
  'districtOutline' | 'manifestText' | 'homesText' | 'gazetteer' | 'stations' | 'baseFiles' | 'today'
>;

const initiativesFile = (category: Category) => `initiatives/${category}.geojson`;

const CategoriesSchema = v.object({ categories: v.array(v.unknown()) });

/** The known ones that the text of `district.json` names, whatever else is wrong with it. */
export function categoriesIn(text: string | null): readonly Category[] {
  const named = v.safeParse(v.pipe(v.string(), v.parseJson(), CategoriesSchema), text);
  return named.success ? named.output.categories.filter((each) => v.is(CategorySchema, each)) : [];
}

/** The files that a project with these categories must have, beside `district.json`. */
export const authoredFiles = (categories: readonly Category[]): readonly string[] => [
  ...categories.map(initiativesFile),
  REPORT_FILE,
  SOURCES_FILE,
];

/** Sorts what was read into what the rules look at. Nothing is lost: what does not fit stays in `documents`. */
export function parseGeoFiles(files: readonly TextFile[], given: Given): GeoFiles {
  const documents: JsonDocument[] = [];
  const unreadable: GeoFiles['unreadable'][number][] = [];
  for (const { file, text } of files) {
    const parsed = text === null ? { reason: 'is not there' } : parseJson(text);
    if ('json' in parsed) documents.push({ file, json: parsed.json });
    else unreadable.push({ file, reason: parsed.reason });
  }
  const find = (file: string) => documents.find((document) => document.file === file)?.json;
  const district = v.safeParse(DistrictSchema, find(DISTRICT_FILE));
  const categories = categoriesIn(files.find(({ file }) => file === DISTRICT_FILE)?.text ?? null);
  const report = v.safeParse(ReportSchema, find(REPORT_FILE));
  const openings = v.safeParse(OpeningsFileSchema, find(OPENINGS_FILE));
  const sources = v.safeParse(SourcesFileSchema, find(SOURCES_FILE));
  return {
    ...given,
    documents,
    unreadable,
    district: district.success ? district.output : null,
    features: categories.flatMap((category) => goodFeatures(category, find(initiativesFile(category)))),
    tours: documents.flatMap(goodTour),
    report: report.success ? report.output : null,
    openings: openings.success ? openings.output.openings : null,
    sources: sources.success ? sources.output.sources : null,
  };
}

function parseJson(text: string): { json: unknown } | { reason: string } {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function goodFeatures(category: Category, json: unknown): readonly LocatedFeature[] {
  const collection = v.safeParse(InitiativesFileSchema, json);
  if (!collection.success) return [];
  return collection.output.features.flatMap((item, index) => {
    const result = v.safeParse(InitiativeFeatureSchema, item);
    if (!result.success) return [];
    const path = `features[${index}]`;
    return [{ file: initiativesFile(category), fileCategory: category, path, feature: result.output }];
  });
}

function goodTour({ file, json }: JsonDocument): readonly LocatedTour[] {
  if (!file.startsWith(TOURS_FOLDER)) return [];
  const tour = v.safeParse(TourSchema, json);
  return tour.success ? [{ file, tour: tour.output }] : [];
}
