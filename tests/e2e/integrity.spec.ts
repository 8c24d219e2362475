import { expect, test } from '@playwright/test';

/** The last byte is of a comment in scripts, and of white space in style sheets: nothing else would notice. */
const flipLast = (body: Buffer): Buffer => {
  const changed = Buffer.from(body);
  changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
  return changed;
};

for (const [what, file] of [
  ['script', /assets\/index-[\w-]+\.js$/],
  ['style sheet', /assets\/index-[\w-]+\.css$/],
] as const) {
  test(`the browser refuses the entry ${what} with one byte changed`, { tag: '@desk' }, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: flipLast(await response.body()) });
    });
    await page.goto('?lang=en');
    await expect.poll(() => complaints.filter((text) => text.includes('valid digest'))).toHaveLength(1);
    if (what === 'script') await expect(page.locator('#root')).toBeEmpty();
    else await expect(page.locator('#panel')).toHaveCSS('position', 'static');
  });
}
