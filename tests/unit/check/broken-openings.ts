import type { BrokenCase } from './broken-case.ts';
import type { Draft, Json } from './sample-geo.ts';

const OPENING: Json = {
  id: 'gudang-2024',
  initiative: 'gudang',
  date: '2024-01-10',
  isExpected: false,
  what: { zh: '开业', en: 'opened' },
  doubt: null,
  sources: ['daily'],
};

/** The market opened on a day that its fact tells. */
export const opening =
  (...openings: readonly Json[]) =>
  (draft: Draft): void => {
    const text = { zh: '2024 年 1 月 10 日开业。', en: 'It opened on 10 January 2024.' };
    draft.market.properties.facts = [{ text, sources: ['daily'] }];
    draft.openings = openings.map((changed) => ({ ...OPENING, ...changed }));
  };

/** When something opened. */
export const BROKEN_OPENINGS: readonly BrokenCase[] = [
  {
    name: 'an opening of what is no entry',
    breakIt: opening({ initiative: 'nowhere' }),
    expected: ['openings error openings.json openings[0].initiative'],
  },
  {
    name: 'an opening on another day than the fact says',
    breakIt: opening({ date: '2024-01-11' }),
    expected: ['openings error openings.json openings[0].date'],
  },
  {
    name: 'an opening by another source than that of the fact',
    breakIt: opening({ sources: ['weekly'] }),
    expected: ['openings error openings.json openings[0].date'],
  },
  {
    name: 'openings out of order',
    breakIt: opening({}, { id: 'earlier', date: '2024' }),
    expected: ['openings error openings.json openings[1].date'],
  },
  {
    name: 'an opening with a date that is none',
    breakIt: opening({ date: 'soon' }),
    expected: ['schema error openings.json openings[0].date'],
  },
];
