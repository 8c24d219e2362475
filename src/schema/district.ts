import * as v from 'valibot';
import { CategorySchema } from './category.ts';
import { LngLatSchema } from './lng-lat.ts';
import { SectionIdSchema } from './section.ts';
import { IsoDateSchema } from './source.ts';

/**
 * Words that are put into source code, HTML and messages while the atlas is built: without the characters that begin
 * something there.
 */
const WordsSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.regex(/^[^{}$@<>`\\]*$/, 'Holds one of { } $ @ < > ` \\, which have a meaning where the words are put'),
);
const LocalizedWordsSchema = v.pipe(v.strictObject({ zh: WordsSchema, en: WordsSchema }), v.readonly());

const distinct = (items: readonly string[]): boolean => new Set(items).size === items.length;

/** South-west and north-east corner. */
const BoundsSchema = v.pipe(
  v.tuple([LngLatSchema, LngLatSchema]),
  v.check(
    ([[west, south], [east, north]]) => west < east && south < north,
    'Give the south-west corner first, then the north-east one',
  ),
  v.readonly(),
);

const ZoomSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(22));
const isoMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'Write the month as 2024-09'));

/** `public/geo/district.json`: what is particular to the district, and in no other file. See docs/ANOTHER-DISTRICT.md. */
export const DistrictSchema = v.pipe(
  v.strictObject({
    /** In the keys of what is stored on the device and in names of saved files: two atlases of one site must differ. */
    slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    /** The street map is `base/<archive>.pmtiles`. */
    archive: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    names: v.strictObject({
      atlas: LocalizedWordsSchema,
      district: LocalizedWordsSchema,
      /** The Chinese one as map apps know the city: without 市. */
      city: LocalizedWordsSchema,
    }),
    /** Four characters, read from above, the right column first. */
    seal: v.pipe(v.string(), v.regex(/^\p{Script=Han}{4}$/u, 'Give four Chinese characters')),
    /** For search engines: what the atlas is. */
    description: LocalizedWordsSchema,
    /** Of the outline of the district. */
    bounds: BoundsSchema,
    /** How far the map may be dragged: the district stays in reach, with paper all round. */
    outerBounds: BoundsSchema,
    zoom: v.strictObject({
      min: ZoomSchema,
      max: ZoomSchema,
      /** About where the whole district fits a window. */
      district: ZoomSchema,
    }),
    /** Closer than this the paper beside the district is no longer blank, and the title on it goes. */
    titleUntilZoom: ZoomSchema,
    /** Square metres of the Mercator plane (`way_area`) from which a lake is named large and first. */
    greatLake: v.pipe(v.number(), v.gtValue(0)),
    /** Those with a file in `initiatives`, in display order. */
    categories: v.pipe(
      v.array(CategorySchema),
      v.minLength(1),
      v.check((items) => distinct(items), 'Name each category once'),
      v.readonly(),
    ),
    /** The parts of the report, in its order. */
    sections: v.pipe(
      v.array(SectionIdSchema),
      v.minLength(1),
      v.check((items) => distinct(items), 'Name each section once'),
      v.readonly(),
    ),
    report: v.strictObject({
      date: v.pipe(IsoDateSchema, isoMonth),
      /** As it is called in a sentence, after its year: "the 2024 district report". */
      name: LocalizedWordsSchema,
      /** Over its sections. */
      heading: LocalizedWordsSchema,
    }),
    /** Sentences about the data of this district, under About. */
    data: v.strictObject({
      /** Where streets and buildings come from; ends before the list of what is covered how. */
      coverage: LocalizedWordsSchema,
      /** What the picture of the coverage shows, for those who do not see it. */
      coveragePicture: LocalizedWordsSchema,
      metro: LocalizedWordsSchema,
      relief: LocalizedWordsSchema,
    }),
    /** What people call the longer names: in Chinese, in pinyin, in English, small letters without spaces. */
    shortNames: v.record(v.string(), v.array(v.pipe(v.string(), v.minLength(1)))),
    /** Names that would be made traditional wrongly, and how they are written: of as many characters. */
    traditional: v.record(v.pipe(v.string(), v.minLength(1)), v.string()),
    pipeline: v.strictObject({
      /** Before the names of the tile archives. */
      name: v.pipe(v.string(), v.minLength(1)),
      /** In degrees: where a whole run is measured with one scale. */
      middleLatitude: v.pipe(v.number(), v.minValue(-80), v.maxValue(80)),
      /** Names of sub-districts that stay whole on the map, where without 街道 they would mean something else. */
      fullLabels: v.array(v.string()),
    }),
  }),
  v.readonly(),
);

export type District = v.InferOutput<typeof DistrictSchema>;

/**
 * What the app reads of the file, by who reads it: each part is a module of its own, so that nobody loads more. The words
 * are not among them: they are put into the texts while the atlas is built.
 */
export const DISTRICT_PARTS = {
  start: ['slug', 'seal', 'archive', 'titleUntilZoom', 'sections', 'categories'],
  map: ['bounds', 'outerBounds', 'zoom', 'greatLake'],
  search: ['names', 'shortNames'],
  sender: ['slug', 'names'],
} as const satisfies Readonly<Record<string, readonly (keyof District)[]>>;

export type DistrictPart<Part extends keyof typeof DISTRICT_PARTS> = Pick<
  District,
  (typeof DISTRICT_PARTS)[Part][number]
>;
