import { readKeptWalk } from '../../state/guide-memory.ts';
import { ownData } from '../../state/own-data.ts';
import type { EditionHurdle } from '../../state/pack-keeping.ts';

/** What loading the page again for a newer edition would disturb or lose now; null where nothing. */
export function editionHurdle(device: Pick<Window, 'localStorage'>): EditionHurdle | null {
  if (readKeptWalk(device) !== null) return 'walk';
  const isUnsaved = [...ownData.getState().keeping.values()].some((keeping) => keeping !== 'kept');
  return isUnsaved ? 'own-data' : null;
}
