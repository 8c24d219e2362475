/** Tells the story of one stop from those of others. */
export const storyId = (stopIndex: number, name: string): string => `${String(stopIndex)}/${name}`;
