import { expect, test } from './support/atlas-test.ts';

test.describe('on A4 paper', () => {
  // Each way of holding it paints a map of its own.
  test.slow();

  test('the present view prints upright, with its list and its sources', async ({ atlas, outputs }) => {
    await atlas.open({ locale: 'zh-CN', view: 'about', only: 'category.market' });
    await outputs.ask('打印当前视图');
    const sheet = await outputs.paintedSheet();
    await expect(sheet.getByText('古荡菜市', { exact: true })).toBeVisible();
    await expect(sheet.getByText(/OpenStreetMap/)).toBeVisible();
    expect(await outputs.printedPages()).toEqual(['upright', 'upright']);
    expect(await outputs.accessibilityProblems()).toEqual([]);
  });

  test('it prints sideways too, and nothing of the page around it', async ({ atlas, outputs }) => {
    await atlas.open({ locale: 'en', view: 'about', only: 'category.market' });
    await outputs.ask('Print this view');
    const dialog = outputs.dialog('Print this view');
    await dialog.getByText('Sideways').click();
    const sheet = await outputs.paintedSheet();
    expect(await outputs.printedPages()).toEqual(['sideways', 'sideways']);
    await outputs.onPaper();
    await expect(sheet).toBeVisible();
    await expect(atlas.panel).toBeHidden();
    await expect(dialog.getByText('Sideways')).toBeHidden();
  });
});

test('Escape leaves the print and returns to where it was asked for', async ({ atlas, outputs }) => {
  await atlas.open({ locale: 'en', view: 'about' });
  await outputs.ask('Print this view');
  await expect(outputs.dialog('Print this view')).toBeVisible();
  await atlas.press('Escape');
  await expect(outputs.dialog('Print this view')).toHaveCount(0);
  await atlas.expectFocusOn(atlas.panel.getByRole('button', { name: 'Print this view' }));
});
