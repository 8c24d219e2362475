import { expect, type Locator } from '@playwright/test';
import { filesOfEachFormat } from '../../fixtures/own-files/files-of-each-format.ts';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

type AnalyseTaskId =
  | 'analyse'
  | 'far'
  | 'siting'
  | 'hexagons'
  | 'chance'
  | 'compare'
  | Saving
  | OwnFileTask
  | 'own-list'
  | GroundTask;
type OwnFileTask = 'own-file' | 'own-geojson' | 'own-markup' | 'own-shapefile' | 'own-xlsx';
type GroundTask = 'ground' | 'drawing';
type Saving = 'save-table' | 'save-chart' | 'save-map';
/** What the labels of the questions and of the ways say. */
type Choice =
  | `analyse.${'heading' | 'headingFar' | 'headingSiting'}`
  | `analyse.way.${'hexagon' | 'chance' | 'compare'}`;

/** A small file of each format is opened; that of GeoJSON is loaded too, to be listed in Explore. */
function createOwnDataTasks(reader: PageReader): Readonly<Record<OwnFileTask | 'own-list', Task>> {
  const { panel } = reader.atlas;
  const cancel = async (): Promise<void> => {
    const button = reader.button('analyse.own.cancel');
    if (await button.isVisible()) await button.click();
  };
  const opening = (name: string): Task => ({
    ask: async () => {
      await reader.open('analyse');
      const file = (await filesOfEachFormat()).find(({ good }) => good.name === name)?.good;
      if (file === undefined) throw new Error(`No file ${name}`);
      const chooser = reader.page.waitForEvent('filechooser');
      await reader.button('analyse.own.choose').click();
      const buffer = Buffer.from(file.bytes);
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    },
    done: () => expect(panel.getByRole('heading', { name })).toBeVisible(),
    leave: cancel,
  });
  const geojson = opening('good.geojson');
  return {
    'own-file': opening('good.csv'),
    'own-geojson': geojson,
    'own-markup': opening('good.kml'),
    'own-shapefile': opening('good.zip'),
    'own-xlsx': opening('good.xlsx'),
    'own-list': {
      ask: async () => {
        await geojson.ask();
        await panel.getByRole('radio', { name: /WGS-84/ }).check();
        await panel.getByRole('button', { name: /^(载入 2 条|Load 2 records)/ }).click();
        await reader.open('explore');
      },
      done: () => expect(panel.getByRole('region', { name: reader.name('analyse.own.title') })).toBeVisible(),
      leave: () => Promise.resolve(),
    },
  };
}

/** Counting in a part of the district. */
function createGroundTasks(reader: PageReader): Readonly<Record<GroundTask, Task>> {
  const { panel } = reader.atlas;
  const unfold = async (): Promise<void> => {
    await reader.open('analyse');
    await reader.unfoldChoices();
    await panel
      .locator('summary')
      .filter({ hasText: /^(范围：|Where: )/ })
      .click();
  };
  const outline = reader.button('analyse.ground.tool.polygon');
  return {
    ground: {
      ask: async () => {
        await unfold();
        await panel.getByRole('button', { name: /^(古荡街道|Gudang Subdistrict) \d/ }).click();
      },
      done: () => expect(panel.getByRole('table').first().getByRole('rowheader')).toHaveCount(1),
      leave: () => reader.button('analyse.ground.clear').click(),
    },
    drawing: {
      ask: async () => {
        await unfold();
        await outline.click();
      },
      done: () => expect(outline).toHaveAttribute('aria-pressed', 'true'),
      leave: () => outline.click(),
    },
  };
}

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
    ...createOwnDataTasks(reader),
    ...createGroundTasks(reader),
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
