/** What a page may ask its service worker: which release it answers from, or to be used now in place of the older one. */
export type WorkerQuestion = 'which-release' | 'use-now';

/** How many other pages still show the older edition; with none the asker may load itself again. */
export type UseAnswer = Readonly<{ others: number }>;
export type ReleaseAnswer = Readonly<{ release: string }>;
