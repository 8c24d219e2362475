import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import { createDraftKeeper, type DraftKeeper } from './drafts.ts';

/** A view that is shown alone keeps nothing. */
const DraftsContext = createContext<DraftKeeper>(createDraftKeeper());

export function DraftsProvider({ drafts, children }: { drafts: DraftKeeper; children: ReactNode }) {
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export const useDrafts = (): DraftKeeper => useContext(DraftsContext);

/** What the field held before the page was loaded again; null otherwise. */
export const useRestoredDraft = (field: string): string | null => {
  const drafts = useDrafts();
  return useState(() => drafts.restored(field))[0];
};

/** Keeps what `read` gives, should the page be loaded again while the caller is shown. */
export function useKeptDraft(field: string, read: () => string | null): void {
  const drafts = useDrafts();
  const latest = useEffectEvent(read);
  useEffect(() => drafts.hold(field, () => latest()), [drafts, field]);
}

/** The text of a field, which outlives a reload that the page itself offers. */
export function useDraftText(field: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(useRestoredDraft(field) ?? '');
  useKeptDraft(field, () => (text === '' ? null : text));
  return [text, setText];
}
