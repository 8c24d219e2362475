import type { BrokenCase } from './broken-case.ts';

const DISTRICT = 'district.json';

/** What the district says of itself. */
export const BROKEN_DISTRICT: readonly BrokenCase[] = [
  {
    name: 'bounds that are not those of the outline',
    breakIt: ({ district }) =>
      void (district.bounds = [
        [120, 30.01],
        [121, 31],
      ]),
    expected: [`district error ${DISTRICT} bounds`],
  },
  {
    name: 'outer bounds that end with the district',
    breakIt: ({ district }) =>
      void (district.outerBounds = [
        [119, 29],
        [121, 32],
      ]),
    expected: [`district error ${DISTRICT} outerBounds`],
  },
  {
    name: 'a street map that is not among the files of the base map',
    breakIt: ({ baseFiles }) =>
      void baseFiles.push({ path: 'elsewhere.pmtiles', bytes: 1, sha256: '0'.repeat(64) }),
    expected: [`district error ${DISTRICT} archive`, 'manifest warning base/manifest.json '],
  },
  {
    name: 'words that would end the text they are put into',
    breakIt: ({ district }) => void (district.description = { zh: '地图', en: 'a {{map}}' }),
    expected: [`schema error ${DISTRICT} description.en`],
  },
  {
    name: 'a section told in another order than the district names it',
    breakIt: ({ district }) => void (district.sections as string[]).reverse(),
    expected: ['report error report.json sections'],
  },
  {
    name: 'a category that there is no marker for',
    breakIt: ({ district }) => void (district.categories = ['market', 'castle']),
    expected: [`schema error ${DISTRICT} categories[1]`],
  },
];
