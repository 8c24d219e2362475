/** What is fetched when the view is opened; null when it cannot be read. */
export type Fetched<T> = T | null | 'loading';
