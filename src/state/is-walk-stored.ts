import { STORAGE_TABLE } from './storage.ts';

/**
 * Whether the device has the walk with this id as it is. Looked up where it is stored: the state holds a walk also when the
 * device refused it, so that it is not lost before the page is closed.
 */
export function isWalkStored(window: Pick<Window, 'localStorage'>, kept: string): boolean {
  try {
    const text = window.localStorage.getItem(STORAGE_TABLE.keptWalks.key);
    return text !== null && STORAGE_TABLE.keptWalks.parse(text)?.includes(kept) === true;
  } catch {
    // Even naming a storage throws where it is forbidden.
    return false;
  }
}
