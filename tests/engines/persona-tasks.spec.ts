import { test } from './engine-test.ts';
import { PERSONA_TASKS, type PersonaTaskId } from './persona-tasks.ts';
import { TESTED_LOCALES } from '../e2e/support/words.ts';

for (const id of Object.keys(PERSONA_TASKS) as PersonaTaskId[]) {
  for (const locale of TESTED_LOCALES) {
    test(`${id} ${locale}`, { tag: `@${locale}` }, async ({ openAtlas }) => {
      await PERSONA_TASKS[id](openAtlas(locale, id));
    });
  }
}
