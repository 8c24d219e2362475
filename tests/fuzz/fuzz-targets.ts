import type { FuzzTarget } from './fuzz-target.ts';

/** A target by its name: what it is fed with is made in the thread that feeds it. */
type Row = Readonly<{
  open: () => FuzzTarget | Promise<FuzzTarget>;
  /** Of the time, or of the inputs, of a run. */
  share: number;
}>;

const messages = (
  name: 'reach' | 'analysis' | 'search' | 'chance' | 'ground' | 'import',
  share: number,
): Row => ({
  open: async () => (await import('./targets/message-target.ts')).openMessageTarget(name),
  share,
});

export const FUZZ_TARGETS: Readonly<Record<string, Row>> = {
  link: { open: async () => (await import('./targets/link-target.ts')).openLinkTarget(), share: 20 },
  storage: { open: async () => (await import('./targets/storage-target.ts')).openStorageTarget(), share: 15 },
  import: { open: async () => (await import('./targets/import-target.ts')).openImportTarget(), share: 20 },
  authored: {
    open: async () => (await import('./targets/authored-target.ts')).openAuthoredTarget(),
    share: 10,
  },
  pmtiles: { open: async () => (await import('./targets/archive-target.ts')).openArchiveTarget(), share: 10 },
  walk: { open: async () => (await import('./targets/walk-target.ts')).openWalkTarget(), share: 10 },
  pack: { open: async () => (await import('./targets/pack-target.ts')).openPackTarget(), share: 5 },
  answer: { open: async () => (await import('./targets/answer-target.ts')).openAnswerTarget(), share: 5 },
  'messages-reach': messages('reach', 3),
  'messages-analysis': messages('analysis', 2),
  'messages-search': messages('search', 2),
  'messages-chance': messages('chance', 1),
  'messages-ground': messages('ground', 1),
  'messages-import': messages('import', 1),
};
