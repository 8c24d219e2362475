import type { Category } from './category.ts';

/** Which initiatives the explore list shows: those on the map, or those without a fixed place. */
export type Listing =
  | Readonly<{ kind: 'mapped' }>
  /** `category` narrows to one kind; null lists all kinds. */
  | Readonly<{ kind: 'unlocated'; category: Category | null }>;
