import { expect, it } from 'vitest';
import { addTexts, loadTexts } from '../../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../../src/i18n/load-view-dictionary.ts';
import { METRO } from '../../../../src/schema/study-subject.ts';
import { walkCells } from '../../../../src/views/analyse/walks/walk-shown.ts';

const english = await loadTexts('en');
await addTexts(loadAnalyseDictionary);

it('a row without a walk has no minutes in a file, as it has no range', () => {
  const cells = walkCells(english, METRO).map(({ cell }) => cell({ minutes: null, few: [], unmapped: 0 }));
  expect(cells).toEqual([null, null, null, 0]);
  const [minutes] = walkCells(english, METRO);
  expect(minutes?.cell({ minutes: null, few: [4, 34], unmapped: 0 })).toBe('4 / 34');
});
