import * as v from 'valibot';
import type { FoundPoint } from '../../domain/search/search-hit.ts';
import { GazetteerKindSchema } from '../../schema/gazetteer.ts';
import { LngLatSchema } from '../../schema/lng-lat.ts';
import { DIALOG_IDS } from '../../state/commands-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { Drafts } from '../../state/drafts.ts';
import { storageKey } from '../../state/storage.ts';
import { SHEET_SNAPS } from '../../state/navigation-slice.ts';

const KEY = storageKey('kept-for-reload');
/** Nothing of ours is longer: what is, somebody else wrote. */
const MOST_JSON_CHARACTERS = 50_000;

const text = v.pipe(v.string(), v.maxLength(MOST_JSON_CHARACTERS));
const FoundEntrySchema = v.object({
  id: text,
  kind: GazetteerKindSchema,
  name: text,
  nameEn: v.nullable(text),
  syllables: v.array(text),
  subdistrictId: v.nullable(text),
  point: LngLatSchema,
});
const FoundPointSchema = v.object({
  kind: v.literal('point'),
  point: LngLatSchema,
  system: v.picklist(['wgs84', 'gcj02', 'bd09'] satisfies readonly FoundPoint['system'][]),
  text,
});
const KeptSchema = v.object({
  dialog: v.nullable(v.picklist(DIALOG_IDS)),
  sheetSnap: v.picklist(SHEET_SNAPS),
  foundPlace: v.nullable(v.variant('kind', [FoundEntrySchema, FoundPointSchema])),
  drafts: v.record(text, text),
});

type SessionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps, for one reload of this tab, what was chosen and typed and is not in the link. */
export function keepForReload(storage: SessionStorage, store: AppStore, drafts: Drafts): void {
  const { dialog, sheetSnap, foundPlace } = store.getState();
  try {
    storage.setItem(KEY, JSON.stringify({ dialog, sheetSnap, foundPlace, drafts }));
  } catch {
    // Forbidden or full: the link still keeps most choices.
  }
}

function take(storage: SessionStorage): v.InferOutput<typeof KeptSchema> | null {
  try {
    const json = storage.getItem(KEY);
    storage.removeItem(KEY);
    const kept = v.safeParse(v.pipe(text, v.parseJson(), KeptSchema), json);
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

/** Puts back what was kept, once. @returns the drafts, for fields that are shown later */
export function restoreKept(storage: SessionStorage, store: AppStore): Drafts {
  const kept = take(storage);
  if (kept === null) return {};
  const { dialog, sheetSnap, foundPlace } = kept;
  store.setState({ dialog, sheetSnap });
  if (foundPlace !== null) store.getState().showFoundPlace(foundPlace);
  return kept.drafts;
}
