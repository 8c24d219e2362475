/** What is fetched when the view is opened. */
export type Fetched<T> =
  | Readonly<{ step: 'loading' }>
  | Readonly<{ step: 'failed'; retry: () => void }>
  | Readonly<{ step: 'ready'; value: T }>;
