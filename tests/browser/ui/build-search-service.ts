import { everydayPlaces } from '../../../src/domain/nearby/everyday-places.ts';
import { buildSearchIndex } from '../../../src/domain/search/build-search-index.ts';
import { search } from '../../../src/domain/search/search.ts';
import type { SearchContent } from '../../../src/domain/search/search-target.ts';
import type { Gazetteer } from '../../../src/schema/gazetteer.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import type { SearchService } from '../../../src/state/services.ts';

/** The search itself, in the page instead of in its worker. */
export function buildSearchService(
  content: SearchContent,
  gazetteer: Gazetteer | null = null,
): SearchService {
  const index = buildSearchIndex({ ...content, tours: [], gazetteer });
  return {
    prepare: () => undefined,
    search: (query, options) =>
      Promise.resolve(
        ok({ result: search(index, query, options), gazetteer: gazetteer === null ? 'missing' : 'read' }),
      ),
    completed: () => Promise.resolve(),
    estates: () =>
      Promise.resolve(
        gazetteer === null
          ? fail('unavailable')
          : ok(
              gazetteer.entries.filter(
                ({ kind, subdistrictId }) => kind === 'estate' && subdistrictId !== null,
              ),
            ),
      ),
    entries: (ids) =>
      Promise.resolve(
        gazetteer === null
          ? fail('unavailable')
          : ok(ids.map((id) => gazetteer.entries.find((entry) => entry.id === id) ?? null)),
      ),
    everyday: () => Promise.resolve(gazetteer === null ? fail('unavailable') : ok(everydayPlaces(gazetteer))),
  };
}

/** A search of which nothing could be read. */
export const BROKEN_SEARCH: SearchService = {
  prepare: () => undefined,
  search: () => Promise.resolve(fail('unavailable')),
  completed: () => Promise.resolve(),
  everyday: () => Promise.resolve(fail('unavailable')),
  estates: () => Promise.resolve(fail('unavailable')),
  entries: () => Promise.resolve(fail('unavailable')),
};
