import { expect, test } from './support/atlas-test.ts';

test(
  'an embedded map shows the chosen category under one line, and leads to the atlas',
  { tag: '@desk' },
  async ({ atlas, outputs }) => {
    await outputs.openEmbedded({ lang: 'en', only: 'category.market' });
    await expect(outputs.panel).toHaveCount(0);
    await expect(outputs.header).toContainText('Xihu Atlas');
    await expect(outputs.header).toContainText(/Markets.*\d entries/);
    const link = outputs.header.getByRole('link', { name: /Open in the atlas/ });
    await expect(link).toHaveAttribute('href', /only=category\.market/);
    await expect(link).not.toHaveAttribute('href', /embed/);
    expect(atlas.parameter('embed')).toBe('1');
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await outputs.cutOffAt({ width: 200, height: 400 })).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test('the code for another page shows what was chosen', { tag: '@phone' }, async ({ atlas, outputs }) => {
    await atlas.open({ locale: 'en', view: 'about' });
    await outputs.ask('Embed this map');
    const dialog = outputs.dialog('Embed this map');
    await dialog.getByRole('radio', { name: 'Whole district' }).check();
    await dialog.getByRole('checkbox', { name: 'Markets' }).uncheck();
    const code = dialog.getByRole('textbox', { name: 'Code' });
    await expect(code).toHaveValue(/^<iframe src="http[^"]*lang=en&amp;embed=1"/);
    await expect(code).not.toHaveValue(/category[^"]*market/);
    await expect(code).toHaveValue(/category\.[a-z.-]*livelihood/);
    await expect(outputs.preview('Preview').getByRole('link', { name: /Open in the atlas/ })).toBeVisible();
    await atlas.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test(
    'a frame without an origin works, and says where it is asked for what it cannot keep',
    { tag: '@desk' },
    async ({ atlas, page }) => {
      atlas.speak('en');
      const from = 'from=120.09452,30.26886';
      // The page around it is of the same site, but the frame is of none.
      const outer = `<iframe sandbox="allow-scripts" width="1200" height="700" src="./?lang=en&${from}"></iframe>`;
      await page.route('**/outer.html', (route) => route.fulfill({ contentType: 'text/html', body: outer }));
      await page.goto('outer.html');
      const frame = page.frameLocator('iframe');
      const open = (view: string) => frame.getByRole('button', { name: view, exact: true }).click();
      await open('Nearby');
      await expect(frame.getByText(/^Within 15 min/).first()).toBeVisible();
      await open('Explore');
      await frame.getByRole('combobox', { name: atlas.words.search, exact: true }).fill('学院路');
      await expect(frame.locator('#panel').getByRole('option').first()).toContainText('学院路');
      await open('About');
      await expect(frame.getByText(/^This browser cannot store the atlas/)).toBeVisible();
    },
  );
});
