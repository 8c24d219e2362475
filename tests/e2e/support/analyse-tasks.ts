import { expect, type Locator } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

type AnalyseTaskId = 'analyse' | 'far' | 'siting' | 'hexagons' | 'chance' | 'compare' | Saving | 'own-file';
type Saving = 'save-table' | 'save-chart' | 'save-map';
/** What the labels of the questions and of the ways say. */
type Choice =
  | `analyse.${'heading' | 'headingFar' | 'headingSiting'}`
  | `analyse.way.${'hexagon' | 'chance' | 'compare'}`;

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
  const saving = (format: 'csv' | 'svg' | 'mapSvg'): Task => ({
    ask: async () => {
      await reader.open('analyse');
      const ways = reader.button('analyse.save.title');
      if ((await ways.getAttribute('aria-expanded')) === 'false') await ways.click();
      await reader.button(`analyse.save.format.${format}.name`).first().click();
    },
    done: () => expect(panel.getByText(reader.start('analyse.save.saved'))).toBeVisible(),
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
    siting: asked(['analyse.headingSiting'], () =>
      // Folded away on a phone.
      expect(
        panel.getByRole('group', { name: reader.name('analyse.siting.goal'), includeHidden: true }),
      ).toBeAttached(),
    ),
    hexagons: asked(
      ['analyse.heading', 'analyse.way.hexagon'],
      isVisible(panel.getByRole('table', { name: reader.name('analyse.hexagon.table') })),
    ),
    'save-table': saving('csv'),
    'save-chart': saving('svg'),
    'save-map': saving('mapSvg'),
    'own-file': {
      ask: async () => {
        await reader.open('analyse');
        const chooser = reader.page.waitForEvent('filechooser');
        await reader.button('analyse.own.choose').click();
        const buffer = Buffer.from('name,lng,lat\nA,120.1,30.27\n');
        await (await chooser).setFiles({ name: 'places.csv', mimeType: 'text/csv', buffer });
      },
      done: () => expect(panel.getByRole('heading', { name: /places\.csv/ })).toBeVisible(),
      leave: () => Promise.resolve(),
    },
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
