import { findRepeated } from '../find-repeated.ts';
import { type GeoFiles, REPORT_FILE, type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';

/** Every id names one thing, and every initiative is in the file of its category. */
export const checkIdentity: Rule = (geo) => [
  ...wrongCategories(geo),
  ...repeatedInitiatives(geo),
  ...repeatedSources(geo),
  ...repeatedReportIds(geo),
];

function wrongCategories({ features }: GeoFiles): readonly Finding[] {
  return features
    .filter(({ feature, fileCategory }) => feature.properties.category !== fileCategory)
    .map(({ file, path, feature, fileCategory }) => ({
      severity: 'error',
      file,
      id: feature.id,
      path: `${path}.properties.category`,
      message: `Category "${feature.properties.category}" in the file of "${fileCategory}"`,
      hint: 'Move the feature to the file of its category, or correct the category.',
    }));
}

function repeatedInitiatives({ features }: GeoFiles): readonly Finding[] {
  return findRepeated(features, ({ feature }) => feature.id).map(({ item, earlier }) => ({
    severity: 'error',
    file: item.file,
    id: item.feature.id,
    path: `${item.path}.id`,
    message: `The id is taken by ${earlier.file} ${earlier.path}`,
    hint: 'Give the newer one an id of its own; ids stay for ever, because links hold them.',
  }));
}

function repeatedSources({ sources }: GeoFiles): readonly Finding[] {
  const list = (sources ?? []).map((source, index) => ({ source, path: `sources[${index}]` }));
  const sameId: readonly Finding[] = findRepeated(list, ({ source }) => source.id).map(
    ({ item, earlier }) => ({
      severity: 'error',
      file: SOURCES_FILE,
      id: item.source.id,
      path: `${item.path}.id`,
      message: `The id is taken by ${earlier.path}`,
      hint: 'Give the newer source an id of its own, e.g. with its date at the end.',
    }),
  );
  const sameUrl: readonly Finding[] = findRepeated(list, ({ source }) => source.url).map(
    ({ item, earlier }) => ({
      severity: 'warning',
      file: SOURCES_FILE,
      id: item.source.id,
      path: `${item.path}.url`,
      message: `The address is also that of "${earlier.source.id}"`,
      hint: 'Keep one of the two and let all facts name it.',
    }),
  );
  return [...sameId, ...sameUrl];
}

function repeatedReportIds({ report }: GeoFiles): readonly Finding[] {
  return (['sections', 'indicators'] as const).flatMap((list) => {
    const items = (report?.[list] ?? []).map(({ id }, index) => ({ id, path: `${list}[${index}]` }));
    return findRepeated(items, ({ id }) => id).map(({ item, earlier }): Finding => ({
      severity: 'error',
      file: REPORT_FILE,
      id: item.id,
      path: `${item.path}.id`,
      message: `The id is taken by ${earlier.path}`,
      hint: 'Every section and every indicator is there once.',
    }));
  });
}
