import { GEO_BASE_URL } from '../platform/site.ts';
import { loadHomes } from '../../data/load-homes.ts';
import type { Homes } from '../../domain/homes/to-homes.ts';

let loading: Promise<Homes | null> | null = null;

/** Where people live, read once for all that ask; null when it cannot be read, and then the next to ask tries again. */
export function pageHomes(): Promise<Homes | null> {
  const mine = (loading ??= loadHomes({ baseUrl: GEO_BASE_URL, fetch }));
  void mine.then((homes) => {
    if (homes === null && loading === mine) loading = null;
  });
  return mine;
}
