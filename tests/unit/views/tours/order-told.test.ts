import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/create-translator.ts';
import { dictionary } from '../../../../src/i18n/locales/en/dictionary.ts';
import { toursDictionary } from '../../../../src/i18n/locales/en/tours-dictionary.ts';
import { buildTexts } from '../../../../src/i18n/texts.ts';
import { EMPTY_WALK } from '../../../../src/schema/composed-tour.ts';
import type { OrderAnswer, StrandedStop } from '../../../../src/state/composer-answers.ts';
import { type OrderContext, orderTold } from '../../../../src/views/tours/compose/order-told.ts';

const texts = buildTexts('en', createTranslator('en', { ...dictionary, ...toursDictionary }).t);

type Given = Partial<Omit<OrderContext, 'walk'>> &
  Readonly<{ walk?: Partial<typeof EMPTY_WALK>; stranded?: readonly StrandedStop[] }>;

const told = (answer: OrderAnswer, { walk = {}, stranded = [], ...given }: Given = {}) =>
  orderTold(
    texts,
    { answer, stranded },
    {
      overMinutes: null,
      hoursCount: 0,
      placedCount: 3,
      limit: 'within 4 h on foot',
      nameAt: (index) => ['Museum', 'Market', 'Library'][index] ?? '?',
      ...given,
      walk: { ...EMPTY_WALK, ...walk },
    },
  );
const ordered = (savedMinutes: number, isExact = true) =>
  ({ kind: 'ordered', savedMinutes, missed: null, isExact }) as const;
const missed = (what: 'hours' | 'way') =>
  ({ kind: 'ordered', savedMinutes: null, missed: what, isExact: true }) as const;

describe('what the search for an order came to', () => {
  it('says what is saved, rounded down, or that there is nothing to save', () => {
    expect(told(ordered(24.9)).sentences).toEqual(['This order saves 24 min.']);
    expect(told(ordered(0.4)).sentences).toEqual(['This order saves less than a minute.']);
    expect(told(ordered(0)).sentences).toEqual(['Your order is the quickest already.']);
  });

  it('says why nothing can be saved of an order that could not be walked', () => {
    expect(told(missed('hours')).sentences).toEqual([
      'Your order missed opening hours; this one keeps those that are known.',
    ]);
    expect(told(missed('way')).sentences).toEqual([
      'Your order could not be walked as a whole, so nothing can be compared; this one can.',
    ]);
  });

  it('says that a better order may exist where it was not searched to the end, and that the time is enough', () => {
    expect(told(ordered(70, false), { walk: { budgetMinutes: 240 }, overMinutes: -20 }).sentences).toEqual([
      'This order saves 1 h 10 min.',
      'The time is enough.',
      'With so many stops this is a very good order; a better one may exist.',
    ]);
  });

  it('says of an order that is kept only what was looked at', () => {
    const walk = { keepOrder: true };
    const none =
      'No time in all is set, so there is nothing to compare. Choose one under “Start, end, time and metro”.';
    expect(told(ordered(0), { walk }).sentences).toEqual([none]);
    expect(told(ordered(0), { walk, hoursCount: 2 }).sentences).toEqual([
      'The 2 stops whose opening hours are known are visited within them.',
      none,
    ]);
    const timed = { ...walk, budgetMinutes: 240 };
    expect(told(ordered(0), { walk: timed, overMinutes: 0 }).sentences).toEqual(['The time is enough.']);
    expect(told(ordered(0), { walk: timed, overMinutes: 5 }).sentences).toEqual([
      'Your order takes 5 min too long.',
    ]);
  });

  it('says by how much the time is too short, by the legs alone, and what has to go', () => {
    const over = { kind: 'over-budget', drop: 1 } as const;
    const walk = { budgetMinutes: 120 };
    // While they are being found no other figure stands in for them.
    expect(told(over, { walk })).toEqual({
      sentences: ['Even the quickest order takes too long.', 'Without Market it fits.'],
      drop: 1,
    });
    expect(told(over, { walk, overMinutes: 99.2 }).sentences[0]).toBe(
      'Even the quickest order takes 1 h 40 min too long.',
    );
    expect(told({ kind: 'over-budget', drop: null }, { walk, overMinutes: 90 }).sentences).toEqual([
      'Even the quickest order takes 1 h 30 min too long.',
      'More than one stop has to go to make it fit.',
    ]);
    expect(told(over, { walk, overMinutes: -1 })).toEqual({ sentences: ['The time is enough.'], drop: null });
    expect(told(ordered(30), { walk, overMinutes: 2 }).sentences).toContain(
      'Even the quickest order takes 2 min too long.',
    );
  });

  it('names the stops that are never open then', () => {
    expect(told({ kind: 'hours', neverOpen: [0, 2], drop: null }).sentences).toEqual([
      'No order keeps the opening hours.',
      'Not open then: Museum, Library.',
      'More than one stop has to go to make it fit.',
    ]);
    expect(told({ kind: 'hours', neverOpen: [], drop: 0 }, { walk: { keepOrder: true } }).sentences).toEqual([
      'Your order does not keep the opening hours.',
      'Without Museum it fits.',
    ]);
  });

  it('tells stops that no path comes near from those that are too far, and speaks of others only where there are', () => {
    const off = { index: 0, why: 'to-off' } as const;
    const far = { index: 1, why: 'too-far' } as const;
    expect(told(ordered(0), { stranded: [off, far], placedCount: 4 }).sentences).toEqual([
      'Your order is the quickest already.',
      'No path leads to Museum.',
      'There is no way to Market within 4 h on foot.',
      'The others are in order.',
    ]);
    expect(told(ordered(0), { stranded: [off, far], placedCount: 3 }).sentences).not.toContain(
      'The others are in order.',
    );
    expect(told({ kind: 'no-way' }, { stranded: [off, far], placedCount: 2 }).sentences).toEqual([
      'No paths connect these stops, so there is no order.',
      'No path leads to Museum.',
      'There is no way to Market within 4 h on foot.',
    ]);
    // It is the start that they are too far from.
    const fromHere = { walk: { start: 'here' }, stranded: [far] } as const;
    expect(told({ kind: 'no-way' }, fromHere).sentences).toEqual([
      'There is no way to Market within 4 h on foot.',
    ]);
    expect(told({ kind: 'no-way' }, { stranded: [{ ...off, why: 'too-far' }, far] }).sentences).toEqual([
      'These stops are too far apart: there is no way between them within 4 h on foot.',
    ]);
  });
});
