import { expect, test } from 'vitest';
import { locatedInitiative, unlocatedInitiative } from './sample-initiative.ts';
import { canBeVisited } from '../../../../src/domain/place/can-be-visited.ts';

test.each(['place', 'works', 'event', 'product'] as const)(
  'one can ask whether one may go to a %s',
  (kind) => {
    expect(canBeVisited(locatedInitiative('there', { kind }))).toBe(true);
  },
);

test.each(['service', 'programme', 'title'] as const)(
  'a %s is nothing to go to, though it be drawn',
  (kind) => {
    expect(canBeVisited(locatedInitiative('there', { kind }))).toBe(false);
  },
);

test('what is nowhere cannot be visited', () => {
  expect(canBeVisited(unlocatedInitiative('nowhere'))).toBe(false);
});
