import { expect, test } from 'vitest';
import { locatedInitiative } from '../../domain/place/sample-initiative.ts';
import { spread } from '../../domain/place/sample-spread.ts';
import { selectedSiteId } from '../../../../src/app/map/reveal-selected.ts';
import { sitesOf } from '../../../../src/domain/place/sites.ts';
import { type InitiativeId, PartIdSchema } from '../../../../src/schema/initiative.ts';
import * as v from 'valibot';

const market = locatedInitiative('market');
const sites = [spread, market].flatMap(sitesOf);

test('a part is selected only with the initiative that it belongs to, and only where there is such a part', () => {
  const select = (selectedId: InitiativeId | null, part: string) =>
    selectedSiteId({ sites }, { selectedId, selectedPartId: v.parse(PartIdSchema, part) });
  expect(select(spread.id, 'spread.stall')).toBe('spread.stall');
  expect(select(market.id, 'spread.stall')).toBe(market.id);
  expect(select(spread.id, 'spread.no-such-stall')).toBe(spread.id);
  expect(select(null, 'spread.stall')).toBeNull();
});
