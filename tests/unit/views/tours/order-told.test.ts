import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/create-translator.ts';
import { dictionary } from '../../../../src/i18n/locales/en/dictionary.ts';
import { toursDictionary } from '../../../../src/i18n/locales/en/tours-dictionary.ts';
import { buildTexts } from '../../../../src/i18n/texts.ts';
import { EMPTY_WALK } from '../../../../src/schema/composed-tour.ts';
import type { OrderAnswer } from '../../../../src/state/composer-answers.ts';
import { orderTold } from '../../../../src/views/tours/compose/order-part.tsx';

const texts = buildTexts('en', createTranslator('en', { ...dictionary, ...toursDictionary }).t);

const told = (
  answer: OrderAnswer,
  change: Partial<typeof EMPTY_WALK> = {},
  overMinutes: number | null = null,
) =>
  orderTold(texts, answer, {
    overMinutes,
    walk: { ...EMPTY_WALK, ...change },
    nameAt: (index) => ['Museum', 'Market', 'Library'][index] ?? '?',
  });
const ordered = (savedMinutes: number | null, isExact = true) =>
  ({ kind: 'ordered', savedMinutes, isExact }) as const;

describe('what the search for an order came to', () => {
  it('says what is saved, rounded down, or that there is nothing to save', () => {
    expect(told(ordered(24.9)).sentences).toEqual(['This order saves 24 min.']);
    expect(told(ordered(0.4)).sentences).toEqual(['This order saves less than a minute.']);
    expect(told(ordered(0)).sentences).toEqual(['Your order is the quickest already.']);
    expect(told(ordered(null)).sentences).toEqual([
      'In this order all stops can be reached while they are open.',
    ]);
  });

  it('says that a better order may exist where it was not searched to the end, and that the time is enough', () => {
    expect(told(ordered(70, false), { budgetMinutes: 240 }, -20).sentences).toEqual([
      'This order saves 1 h 10 min.',
      'The time is enough.',
      'With so many stops this is a very good order; a better one may exist.',
    ]);
    expect(told(ordered(0), { budgetMinutes: 240, keepOrder: true }, 0).sentences).toEqual([
      'The time is enough.',
    ]);
  });

  it('says by how much the time is too short, rounded up, and what has to go', () => {
    expect(told({ kind: 'over-budget', overMinutes: 12.1, drop: 1 })).toEqual({
      sentences: ['Even the quickest order takes 13 min too long.', 'Without Market it fits.'],
      drop: 1,
    });
    expect(told({ kind: 'over-budget', overMinutes: 90, drop: null }).sentences).toEqual([
      'Even the quickest order takes 1 h 30 min too long.',
      'More than one stop has to go to make it fit.',
    ]);
  });

  it('goes by the legs as they are walked once they are found', () => {
    const budget = { budgetMinutes: 120 };
    const over = { kind: 'over-budget', overMinutes: 12, drop: 1 } as const;
    expect(told(over, budget, 9).sentences[0]).toBe('Even the quickest order takes 9 min too long.');
    expect(told(over, budget, -1)).toEqual({ sentences: ['The time is enough.'], drop: null });
    expect(told(ordered(30), budget, 2).sentences).toContain('Even the quickest order takes 2 min too long.');
  });

  it('names the stops that are never open then', () => {
    expect(told({ kind: 'hours', neverOpen: [0, 2], drop: null }).sentences).toEqual([
      'No order keeps the opening hours.',
      'Not open then: Museum, Library.',
      'More than one stop has to go to make it fit.',
    ]);
    expect(told({ kind: 'hours', neverOpen: [], drop: 0 }).sentences).toEqual([
      'No order keeps the opening hours.',
      'Without Museum it fits.',
    ]);
  });
});
