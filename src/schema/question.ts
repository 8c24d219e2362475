/** What is asked in Analyse, in the order of the view. */
export const QUESTIONS = ['spread', 'far'] as const;
export type Question = (typeof QUESTIONS)[number];
