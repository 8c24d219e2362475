/** What was typed or opened and is neither in the link nor sent yet, by the name of its field. */
export type Drafts = Readonly<Record<string, string>>;

export type DraftKeeper = Readonly<{
  /** What the field held before the page was loaded again; null without anything. */
  restored: (field: string) => string | null;
  /** A field says how it is read, for as long as it is shown. @returns What ends that. */
  hold: (field: string, read: () => string | null) => () => void;
  /** All drafts as they are now. */
  collect: () => Drafts;
}>;

/** @param kept The drafts of the page before it was loaded again. */
export function createDraftKeeper(kept: Drafts = {}): DraftKeeper {
  const waiting = new Map(Object.entries(kept));
  const held = new Map<string, () => string | null>();
  return {
    restored: (field) => waiting.get(field) ?? null,
    hold: (field, read) => {
      held.set(field, read);
      return () => {
        if (held.get(field) !== read) return;
        held.delete(field);
        // The field was closed: opened again it begins anew.
        waiting.delete(field);
      };
    },
    collect: () => {
      const drafts = new Map<string, string>(waiting);
      for (const [field, read] of held) {
        const text = read();
        if (text === null) drafts.delete(field);
        else drafts.set(field, text);
      }
      return Object.fromEntries(drafts);
    },
  };
}
