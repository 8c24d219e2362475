import * as v from 'valibot';

/** The views of the spine, in its order. A place panel is no view: it opens over any of them. */
export const VIEW_IDS = ['explore', 'nearby', 'report', 'about'] as const;
export const ViewIdSchema = v.picklist(VIEW_IDS);
export type ViewId = v.InferOutput<typeof ViewIdSchema>;
