import { expect, test } from './support/atlas-test.ts';

test('the present view prints on A4 paper, upright and sideways', async ({ atlas, outputs }) => {
  await atlas.open({ locale: 'zh-CN', view: 'about', only: 'category.market' });
  await outputs.ask('打印当前视图');
  const dialog = outputs.dialog('打印当前视图');
  const sheet = await outputs.paintedSheet();
  await expect(sheet.getByText('古荡菜市', { exact: true })).toBeVisible();
  await expect(sheet.getByText(/OpenStreetMap/)).toBeVisible();
  expect(await outputs.accessibilityProblems()).toEqual([]);
  expect(await outputs.printedPages()).toEqual(['upright', 'upright']);

  await dialog.getByText('横放').click();
  await outputs.paintedSheet();
  expect(await outputs.printedPages()).toEqual(['sideways', 'sideways']);

  await outputs.onPaper();
  await expect(sheet).toBeVisible();
  await expect(atlas.panel).toBeHidden();
  await expect(dialog.getByText('横放')).toBeHidden();
});

test('Escape leaves the print and returns to where it was asked for', async ({ atlas, outputs }) => {
  await atlas.open({ locale: 'en', view: 'about' });
  await outputs.ask('Print this view');
  await expect(outputs.dialog('Print this view')).toBeVisible();
  await atlas.press('Escape');
  await expect(outputs.dialog('Print this view')).toHaveCount(0);
  await atlas.expectFocusOn(atlas.panel.getByRole('button', { name: 'Print this view' }));
});
