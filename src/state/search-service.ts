import type { SearchOptions, SearchResult } from '../domain/search/search.ts';
import type { Result } from '../schema/result.ts';

export type SearchAnswer = Readonly<{
  result: SearchResult;
  /** False where the gazetteer could not be read: then only the programme is found. */
  complete: boolean;
}>;

/** Finds things by what somebody types. */
export type SearchService = Readonly<{
  /** Reads what can be found; again does nothing, unless it failed before. */
  prepare: () => void;
  /** Waits until it is prepared. Never rejects. */
  search: (query: string, options: SearchOptions) => Promise<Result<SearchAnswer, 'unavailable'>>;
}>;
