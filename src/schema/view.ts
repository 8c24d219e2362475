import * as v from 'valibot';

/** What the rest of the atlas asks of a view. */
export type ViewTraits = Readonly<{
  /** The key that opens it. */
  key: string;
  /** What a press on the ground of the map places or chooses, and where the reader's own position goes; null for no such thing. */
  picks: 'origin' | 'area' | null;
  /** Where the map begins with a link into the view that names neither a camera nor a place. */
  beginsAt: 'district' | 'origins' | 'chapter';
  /** That the half sheet of a phone is higher than elsewhere; the style sheet of the shell knows it too. */
  sheet?: 'tall';
}>;

/**
 * The views of the spine, in its order. A place panel is no view: it opens over any of them. A new view is a row here,
 * its title in the `app.view` texts, a folder in `src/views`, and a row in `src/app/shell/view-registry.tsx`.
 */
export const VIEWS = {
  explore: { key: '1', picks: null, beginsAt: 'district' },
  nearby: { key: '2', picks: 'origin', beginsAt: 'origins' },
  tours: { key: '3', picks: null, beginsAt: 'district', sheet: 'tall' },
  analyse: { key: '4', picks: 'area', beginsAt: 'district' },
  report: { key: '5', picks: null, beginsAt: 'chapter' },
  about: { key: '6', picks: null, beginsAt: 'district' },
} as const satisfies Readonly<Record<string, ViewTraits>>;

export type ViewId = keyof typeof VIEWS;
export const ViewIdSchema = v.picklist(Object.keys(VIEWS) as ViewId[]);
export const VIEW_IDS: readonly ViewId[] = ViewIdSchema.options;
