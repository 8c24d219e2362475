import { expect, type Locator } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

type AnalyseTaskId = 'analyse' | 'far' | 'siting' | 'chance' | 'compare';
/** What the labels of the questions and of the ways say. */
type Choice = `analyse.${'heading' | 'headingFar' | 'headingSiting'}` | `analyse.way.${'chance' | 'compare'}`;

/** Asking each question of Analyse in each way whose answer is a script of its own. */
export function createAnalyseTasks(reader: PageReader): Readonly<Record<AnalyseTaskId, Task>> {
  const { panel } = reader.atlas;
  const asked = (choices: readonly Choice[], done: () => Promise<void>): Task => ({
    ask: async () => {
      await reader.open('analyse');
      for (const choice of choices)
        await panel
          .locator('label')
          .filter({ hasText: reader.name(choice) })
          .click();
    },
    done,
    leave: () => Promise.resolve(),
  });
  const isVisible = (part: Locator) => () => expect(part).toBeVisible();
  return {
    analyse: asked([], isVisible(panel.getByRole('table', { name: reader.name('analyse.table') }))),
    far: asked(['analyse.headingFar'], async () => {
      await expect(panel.getByRole('table', { name: reader.name('analyse.far.table') })).toBeVisible();
      const land = panel.getByText(reader.start('analyse.far.say.near.land'));
      await expect(land.filter({ visible: true })).toBeVisible();
    }),
    siting: asked(
      ['analyse.headingSiting'],
      isVisible(panel.getByRole('group', { name: reader.name('analyse.siting.goal') })),
    ),
    chance: asked(
      ['analyse.heading', 'analyse.way.chance'],
      isVisible(panel.getByRole('table', { name: reader.name('analyse.chance.tests.title') })),
    ),
    compare: asked(
      ['analyse.heading', 'analyse.way.compare'],
      isVisible(panel.getByRole('group', { name: reader.name('analyse.compare.what') })),
    ),
  };
}
