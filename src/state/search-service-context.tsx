import { createContext, type ReactNode, useContext } from 'react';
import type { SearchService } from './search-service.ts';

const SearchServiceContext = createContext<SearchService | null>(null);

export function SearchServiceProvider({
  service,
  children,
}: {
  service: SearchService;
  children: ReactNode;
}) {
  return <SearchServiceContext value={service}>{children}</SearchServiceContext>;
}

/** @throws outside a `SearchServiceProvider`. */
export function useSearchService(): SearchService {
  const service = useContext(SearchServiceContext);
  if (service === null) throw new Error('No SearchServiceProvider');
  return service;
}
