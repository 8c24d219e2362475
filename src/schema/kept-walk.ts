import * as v from 'valibot';
import { GuideStateSchema } from './guide-state.ts';
import { TourIdSchema } from './tour-choices.ts';
import { TourLegSchema } from './tour-legs.ts';

/** What of a tour is still to be walked, and how. */
const WalkPlanSchema = v.pipe(
  v.object({
    /** `step-free`: around steps and steep slopes, where there is a way round. */
    choice: v.picklist(['usual', 'step-free']),
    /** The place of the tour that the walk goes on from, or that `lead` leads to: 0 is the start, 1 the first stop. */
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(27)),
    /** The way to that place from somewhere else; null where the walk goes on from the place itself. */
    lead: v.nullable(TourLegSchema),
  }),
  v.readonly(),
);
export type WalkPlan = v.InferOutput<typeof WalkPlanSchema>;

/** A walk that was begun and is not ended, as the device keeps it. Where the walker was is not kept, only how far they came. */
export const KeptWalkSchema = v.pipe(
  v.object({
    tourId: TourIdSchema,
    plan: WalkPlanSchema,
    /** Without a position, stop by stop. */
    byHand: v.boolean(),
    state: GuideStateSchema,
  }),
  v.readonly(),
);
export type KeptWalk = v.InferOutput<typeof KeptWalkSchema>;

/** What the guide does beside showing the way. */
export const GuideChoicesSchema = v.pipe(
  v.object({
    /** Says turns aloud. */
    turns: v.boolean(),
    /** Reads the story of a stop aloud when it is reached. */
    stories: v.boolean(),
    /** Keeps the screen from going dark. */
    awake: v.boolean(),
  }),
  v.readonly(),
);
export type GuideChoices = v.InferOutput<typeof GuideChoicesSchema>;
