import { statusValue } from '../describe/label-messages.ts';
import type { Change, Release } from '../../schema/changes.ts';
import type { Message, MessageValue } from '../../schema/message.ts';

type Tellers = { readonly [K in Change['kind']]: (change: Extract<Change, { kind: K }>) => Message };

const FACT_COUNTS = [
  { count: 'added', key: 'changes.factsAdded' },
  { count: 'reworded', key: 'changes.factsReworded' },
  { count: 'withdrawn', key: 'changes.factsWithdrawn' },
] as const;

function statusMessage({ from, to, date, isReworded }: Extract<Change, { kind: 'status' }>): Message {
  const values = { from: statusValue(from), to: statusValue(to) };
  if (isReworded) return { key: 'changes.statusReworded', values };
  if (date === null) return { key: 'changes.status', values };
  return { key: 'changes.statusDated', values: { ...values, date: { isoDate: date } } };
}

function factsMessage(change: Extract<Change, { kind: 'facts' }>): Message {
  const list: readonly MessageValue[] = FACT_COUNTS.filter(({ count }) => change[count] > 0).map(
    ({ count, key }) => ({ message: { key, values: { number: change[count] } } }),
  );
  return { key: 'changes.facts', values: { list: { list } } };
}

const TELLERS: Tellers = {
  added: () => ({ key: 'changes.added', values: {} }),
  removed: () => ({ key: 'changes.removed', values: {} }),
  status: statusMessage,
  moved: ({ meters }) => ({ key: 'changes.moved', values: { meters } }),
  located: () => ({ key: 'changes.located', values: {} }),
  unlocated: () => ({ key: 'changes.unlocated', values: {} }),
  accuracy: ({ fromMeters: from, toMeters: to }) => ({ key: 'changes.accuracy', values: { from, to } }),
  redrawn: () => ({ key: 'changes.redrawn', values: {} }),
  places: ({ from, to }) => ({ key: 'changes.places', values: { from, to } }),
  facts: factsMessage,
  visit: ({ is }) => ({ key: `changes.visit.${is}`, values: {} }),
  later: ({ is }) => ({ key: `changes.later.${is}`, values: {} }),
  renamed: ({ from }) => ({ key: 'changes.renamed', values: { from: { text: from } } }),
};

/** One change in a sentence. */
export const changeMessage = (change: Change): Message =>
  // Each teller stands beside the kind it takes.
  (TELLERS[change.kind] as (told: Change) => Message)(change);

/** How much a release changed; of the first one, how much it holds. */
export function countsMessage({
  entryCount,
  entries: { length: entries },
  tours: { length: tours },
}: Pick<Release, 'entryCount' | 'entries' | 'tours'>): Message {
  if (entries + tours === 0) return { key: 'changes.firstRelease', values: { count: entryCount } };
  const key = tours === 0 ? 'countsEntries' : entries === 0 ? 'countsTours' : 'counts';
  return { key: `changes.${key}`, values: { entries, tours } };
}
