import { chromium } from '@playwright/test';
const [, , n, mode, ...args] = process.argv;
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', ...args],
});
for (let i = 0; i < +n; i++) {
  const c = await b.newContext({
    viewport: mode.includes('phone') ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const p = await c.newPage();
  if (mode.includes('nomap'))
    await p.addInitScript(() => {
      const g = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (t, ...a) {
        return /webgl/.test(t) ? null : g.call(this, t, ...a);
      };
      if (self.OffscreenCanvas) {
        const o = OffscreenCanvas.prototype.getContext;
        OffscreenCanvas.prototype.getContext = function (t, ...a) {
          return /webgl/.test(t) ? null : o.call(this, t, ...a);
        };
      }
    });
  await p.goto('http://localhost:4195/?lang=en');
  await p.locator('#panel [data-row]').first().waitFor();
  if (!mode.includes('nomap')) await p.locator('[data-map-idle]').waitFor({ state: 'attached' });
  if (mode.includes('stay')) await p.waitForTimeout(3000);
  await c.close();
}
await b.close();
