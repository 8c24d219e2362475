/** What is asked in Analyse, in the order of the view. */
export const QUESTIONS = ['spread', 'far', 'siting'] as const;
export type Question = (typeof QUESTIONS)[number];
