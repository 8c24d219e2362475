import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findTestChromium } from '../find-chromium.ts';
import { ICONS, TOUCH_ICON, type WebIcon } from './web-icons.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const SEAL_RED = '#b23a22';
/** What a mask of any shape leaves is a circle of 40 % of the width (W3C Web App Manifest): the mark stands within. */
const MASKED_SHARE = 0.6;

function pageOf(mark: string, { size, isMaskable }: WebIcon): string {
  const width = isMaskable ? Math.round(size * MASKED_SHARE) : size;
  const place = `position:absolute;inset:0;margin:auto;width:${width}px;height:${width}px`;
  const ground = isMaskable ? SEAL_RED : 'transparent';
  return `<body style="margin:0;background:${ground}">${mark.replace('<svg ', `<svg style="${place}" `)}</body>`;
}

/** Draws the icons of the installed atlas from the mark of the page, `public/favicon.svg`, once it has changed. */
const mark = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8');
const executablePath = findTestChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
for (const icon of [...ICONS, TOUCH_ICON]) {
  const { size, path } = icon;
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(pageOf(mark, icon));
  mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
  writeFileSync(join(PUBLIC, path), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
