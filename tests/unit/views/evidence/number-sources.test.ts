import * as v from 'valibot';
import { expect, it } from 'vitest';
import { FactSchema } from '../../../../src/schema/initiative.ts';
import { numberSources } from '../../../../src/views/evidence/number-sources.ts';

const fact = (...sources: string[]) => v.parse(FactSchema, { text: { zh: '事', en: 'fact' }, sources });

it('numbers sources in the order in which the facts first name them, each once', () => {
  const facts = [fact('b'), fact('a', 'b'), fact('c')];
  expect(numberSources(facts)).toEqual({
    facts: [
      { fact: facts[0], sources: [{ number: 1, sourceId: 'b' }] },
      {
        fact: facts[1],
        sources: [
          { number: 2, sourceId: 'a' },
          { number: 1, sourceId: 'b' },
        ],
      },
      { fact: facts[2], sources: [{ number: 3, sourceId: 'c' }] },
    ],
    sourceIds: ['b', 'a', 'c'],
  });
});
