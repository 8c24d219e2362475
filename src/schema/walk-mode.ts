import * as v from 'valibot';

/** How somebody walks. */
export const WALK_MODES = ['slow', 'normal', 'brisk', 'wheelchair'] as const;
export const WalkModeSchema = v.picklist(WALK_MODES);
export type WalkMode = v.InferOutput<typeof WalkModeSchema>;
