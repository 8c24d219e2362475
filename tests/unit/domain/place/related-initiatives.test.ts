import { expect, test } from 'vitest';
import { initiativeId, locatedInitiative } from './sample-initiative.ts';
import { relatedInitiatives } from '../../../../src/domain/place/related-initiatives.ts';

const street = locatedInitiative('street', { related: [initiativeId('shop'), initiativeId('lost')] });
const shop = locatedInitiative('shop', { related: [initiativeId('street')] });
const scheme = locatedInitiative('scheme', { related: [initiativeId('street')] });
const byId = new Map([scheme, shop, street].map((initiative) => [initiative.id, initiative]));

test('gives those it names first, then those that name it, each once', () => {
  expect(relatedInitiatives(street, byId).map(({ id }) => id)).toEqual(['shop', 'scheme']);
});

test('gives none when nothing is named either way', () => {
  expect(relatedInitiatives(scheme, new Map([[scheme.id, scheme]]))).toEqual([]);
});
