import { expect, it } from 'vitest';
import { twinOf } from '../../../../src/domain/study/twin-subject.ts';
import { NO_SELECTION } from '../../../../src/schema/facets.ts';

const ofCategories = (...category: ('market' | 'education')[]) => ({ ...NO_SELECTION, category });

it('knows that markets are named by the report and by OpenStreetMap', () => {
  const markets = { category: 'market', kind: 'market' };
  expect(twinOf('programme', ofCategories('market'))).toEqual({ ...markets, counted: 'report' });
  // The filters of the programme say nothing of everyday places.
  expect(twinOf('everyday-market', ofCategories('education'))).toEqual({ ...markets, counted: 'map' });
});

it('knows no other side of all else', () => {
  expect(twinOf('programme', NO_SELECTION)).toBeNull();
  expect(twinOf('programme', ofCategories('education'))).toBeNull();
  expect(twinOf('programme', ofCategories('market', 'education'))).toBeNull();
  expect(twinOf('programme', { ...ofCategories('market'), status: ['open'] })).toBeNull();
  expect(twinOf('everyday-park', NO_SELECTION)).toBeNull();
  expect(twinOf('own-a1', ofCategories('market'))).toBeNull();
});
