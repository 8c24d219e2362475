/** What one more place is to bring: more homes near, or shorter walks for all. */
const SITING_GOALS = ['cover', 'mean'] as const;
export type SitingGoal = (typeof SITING_GOALS)[number];
