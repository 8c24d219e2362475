import type { Atlas } from '../../../src/data/atlas.ts';
import { buildSearchIndex } from '../../../src/domain/search/build-search-index.ts';
import { search } from '../../../src/domain/search/search.ts';
import type { Gazetteer } from '../../../src/schema/gazetteer.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import type { SearchService } from '../../../src/state/search-service.ts';

/** The search itself, in the page instead of in its worker. */
export function buildSearchService(
  { initiatives, report }: Pick<Atlas, 'initiatives' | 'report'>,
  gazetteer: Gazetteer | null = null,
): SearchService {
  const index = buildSearchIndex({ initiatives, report, gazetteer });
  return {
    prepare: () => undefined,
    search: (query, options) =>
      Promise.resolve(ok({ result: search(index, query, options), complete: gazetteer !== null })),
  };
}

/** A search of which nothing could be read. */
export const BROKEN_SEARCH: SearchService = {
  prepare: () => undefined,
  search: () => Promise.resolve(fail('unavailable')),
};
