import type { SearchState } from '../domain/siting/exact-sites.ts';
import type { Siting } from '../domain/siting/siting.ts';

/** What is known of where more would help most. */
export type SitingAnswer =
  /** The share of the walks that is found. */
  | Readonly<{ step: 'walking'; share: number }>
  /** Which sites are best is being searched for; null before the first bound. */
  | Readonly<{ step: 'searching'; state: SearchState | null }>
  | Readonly<{ step: 'failed'; why: 'network' | 'homes' | 'broken' }>
  /** The reader ended it before there was anything to tell. */
  | Readonly<{ step: 'stopped' }>
  | Readonly<{ step: 'found'; siting: Siting }>;
