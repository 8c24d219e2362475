import * as v from 'valibot';
import { expect, it } from 'vitest';
import { FactSchema } from '../../../../src/schema/initiative.ts';
import { numberSources } from '../../../../src/views/place/number-sources.ts';

const fact = (...sources: string[]) => v.parse(FactSchema, { text: { zh: '事', en: 'fact' }, sources });

it('numbers sources in the order in which the facts first name them, each once', () => {
  const facts = [fact('b'), fact('a', 'b'), fact('c')];
  expect(numberSources(facts)).toEqual({
    facts: [
      { fact: facts[0], sourceNumbers: [1] },
      { fact: facts[1], sourceNumbers: [2, 1] },
      { fact: facts[2], sourceNumbers: [3] },
    ],
    sourceIds: ['b', 'a', 'c'],
  });
});
