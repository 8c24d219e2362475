import { expect, it } from 'vitest';
import { listedPlaces } from '../../../../src/domain/study/study-places.ts';
import { addTexts, loadTexts } from '../../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../../src/i18n/load-view-dictionary.ts';
import type { Subject } from '../../../../src/schema/study-subject.ts';
import { sideChoices } from '../../../../src/views/analyse/compare/compared-sides.ts';

const english = await loadTexts('en');
await addTexts(loadAnalyseDictionary);

const NO_PLACES = listedPlaces([]);
const STUDY = { places: NO_PLACES, everywhere: NO_PLACES, ground: null, areas: [] };
const usualTwo = (subject: Subject): readonly string[] =>
  sideChoices(english, 'sets', { study: STUDY, subject })
    .slice(0, 2)
    .map(({ value }) => value);

it('what is compared begins with what is counted, unless that is the programme of which its kinds are parts', () => {
  expect(usualTwo('own-abc')[0]).toBe('counted');
  expect(usualTwo('everyday-market')[0]).toBe('counted');
  expect(usualTwo('programme')).not.toContain('counted');
});
