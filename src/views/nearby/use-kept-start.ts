import { useEffect } from 'react';
import * as v from 'valibot';
import { LngLatSchema } from '../../schema/lng-lat.ts';
import { LocalizedTextSchema } from '../../schema/localized-text.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { useDrafts } from '../../state/drafts-context.tsx';
import { useAppStoreApi } from '../../state/providers.tsx';

/** What they are kept by when the page is loaded again. */
const FIELD = 'nearby start';

const KeptSchema = v.object({
  origins: v.object({ a: v.nullable(LngLatSchema), b: v.nullable(LngLatSchema) }),
  namedPoints: v.array(v.object({ point: LngLatSchema, name: LocalizedTextSchema })),
});

function read(store: AppStore): string | null {
  const { origins, namedPoints } = store.getState();
  const { a, b, sharing } = origins;
  const isInLink = sharing !== 'off';
  if ((a === null || isInLink) && namedPoints.length === 0) return null;
  return JSON.stringify({ origins: isInLink ? { a: null, b: null } : { a, b }, namedPoints });
}

function restore(store: AppStore, json: string): void {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), KeptSchema), json);
  if (!kept.success) return;
  const { origins, namedPoints } = kept.output;
  store.setState((state) => ({
    namedPoints: [...state.namedPoints, ...namedPoints],
    // A link tells of none where none is to be told; what it tells comes first.
    origins: state.origins.a === null ? { ...origins, sharing: 'off' } : state.origins,
  }));
}

/**
 * Starts that no link tells, as the own position and saved places are, and the names under which starts were found: they
 * outlive a reload that the page itself offers, whichever view is open then.
 */
export function useKeptStart(): void {
  const store = useAppStoreApi();
  const drafts = useDrafts();
  useEffect(() => {
    const kept = drafts.restored(FIELD);
    if (kept !== null) restore(store, kept);
    // Held for the life of the page: the start is still there when the view is left.
    drafts.hold(FIELD, () => read(store));
  }, [store, drafts]);
}
