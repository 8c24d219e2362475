import { createStore, del, delMany, get, keys, set as put } from 'idb-keyval';
import { reportFailure } from '../platform/report-failure.ts';
import { parseKeptSet } from '../../domain/own-data/parse-kept-set.ts';
import type { OwnId } from '../../domain/own-data/own-set.ts';
import {
  addOwnSet,
  type KeepFailure,
  noteKeeping,
  ownData,
  ownSetOf,
  removeOwnSet,
} from '../../state/own-data.ts';
import { SLUG } from '../../schema/this-district.ts';

/**
 * Its version stays what it is: pages of an earlier edition would have no access to a higher one, and would keep it from
 * being made. What gets a form that they cannot read gets a store of another name.
 */
const device = () => createStore(`${SLUG}-own-data`, 'sets');

const whyOf = (error: unknown): KeepFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

/** Keeps data on the device, as asked; where that fails they stay for this visit, and that is told. */
export async function keepOwnSet(id: OwnId): Promise<void> {
  const found = ownSetOf(ownData.getState().sets, id);
  if (found === null) return;
  noteKeeping(id, 'keeping');
  try {
    await put(id, found, device());
    // Removed while it was written.
    if (ownSetOf(ownData.getState().sets, id) === null) await del(id, device());
    else noteKeeping(id, 'kept');
  } catch (error) {
    noteKeeping(id, 'not-kept', whyOf(error));
  }
}

/**
 * Removes data from the device, then from the page: what the page no longer shows is gone, even if it is left at once.
 * Where the device refuses, they leave the page all the same, and that is told.
 */
export async function discardOwnSet(id: OwnId): Promise<void> {
  const wasKept = ownData.getState().keeping.get(id) !== 'not-kept';
  try {
    // One that is still being written is deleted after that: the device does one after the other.
    if (wasKept) await del(id, device());
    removeOwnSet(id, wasKept);
  } catch (error) {
    reportFailure(error, 'own data');
    removeOwnSet(id, wasKept);
    ownData.setState({ failure: 'not-removed' });
  }
}

/** Brings back what was removed last, and keeps it again if it was kept. */
export async function undoDiscard(): Promise<void> {
  const { removed } = ownData.getState();
  if (removed === null) return;
  ownData.setState({ removed: null });
  addOwnSet(removed.set, 'not-kept');
  if (removed.wasKept) await keepOwnSet(removed.set.id);
}

/** Reads what was kept, once a page, one by one: what cannot be read stays on the device, and that is told. */
export async function restoreOwnData(): Promise<void> {
  try {
    const store = device();
    const unread: IDBValidKey[] = [];
    for (const key of await keys(store)) {
      // A browser may have lost a part of a large record, and gives nothing of it then.
      const kept = parseKeptSet(await get<unknown>(key, store).catch(() => null));
      if (kept?.id !== key) unread.push(key);
      else if (ownSetOf(ownData.getState().sets, kept.id) === null) addOwnSet(kept, 'kept');
    }
    ownData.setState({ restored: 'yes', unread });
  } catch {
    // Private windows and strict settings have no such store: then nothing was kept.
    ownData.setState({ restored: 'failed' });
  }
}

/** Removes from the device what could not be read. */
export async function discardUnread(): Promise<void> {
  try {
    await delMany([...ownData.getState().unread], device());
    ownData.setState({ unread: [] });
  } catch (error) {
    reportFailure(error, 'own data');
    ownData.setState({ failure: 'not-removed' });
  }
}
