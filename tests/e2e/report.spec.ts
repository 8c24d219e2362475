import { expect, test } from './support/atlas-test.ts';
import { ReportDriver } from './support/report-driver.ts';
import { COMMITTED_PROGRAMME } from '../fixtures/committed-programme.ts';

const SECTION_IDS = [
  'h1-review',
  'reform-1-market',
  'reform-2-industry',
  'reform-3-innovation',
  'reform-4-culture',
  'reform-5-livelihood',
  'reform-6-governance',
];

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'the strip leads from the first to the last chapter',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'report' });
      const report = new ReportDriver(atlas, locale);
      await expect(report.opening).toBeInViewport();
      for (const [index, { short, title }] of report.chapters.entries()) {
        await report.openByStrip(short);
        await expect(report.heading(title)).toBeInViewport();
        await expect(report.current).toContainText(short);
        await expect.poll(() => atlas.parameter('section')).toBe(SECTION_IDS[index]);
      }
    },
  );

  // On a phone the strip takes its place.
  test(
    '“next” leads from the opening to the last chapter',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'report' });
      const report = new ReportDriver(atlas, locale);
      await expect(report.current).toHaveCount(0);
      for (const { short, title } of report.chapters) {
        await report.next.click();
        await expect(report.heading(title)).toBeInViewport();
        await atlas.expectFocusOn(report.heading(title));
        await expect(report.current).toContainText(short);
      }
      await expect(report.next).toHaveCount(0);
    },
  );

  test(
    'the table of all numbers opens, sorts both ways and is saved',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'report' });
      const report = new ReportDriver(atlas, locale);
      await report.openTable();
      await expect(report.tableHeading).toBeInViewport();
      const last = report.chapters.at(-1)?.short ?? '';
      await report.sortBySection();
      await expect(report.sectionHead).toHaveAttribute('aria-sort', 'ascending');
      await expect(report.sectionsOfRows.last()).toHaveText(last);
      await report.sortBySection();
      await expect(report.sectionHead).toHaveAttribute('aria-sort', 'descending');
      await expect(report.sectionsOfRows.first()).toHaveText(last);

      const { name, text } = await report.saveCsv();
      expect(name).toMatch(/\.csv$/);
      const [, ...rows] = text.trimEnd().split('\r\n');
      expect(rows).toHaveLength(COMMITTED_PROGRAMME.indicators);
      expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(COMMITTED_PROGRAMME.indicators);
    },
  );
});

test('the map follows to a chapter', { tag: '@phone' }, async ({ atlas, oneLocale: locale }) => {
  await atlas.open({ locale, view: 'report' });
  await atlas.mapIsIdle();
  const report = new ReportDriver(atlas, locale);
  for (const { short, title } of report.chapters.slice(-1)) {
    await report.openByStrip(short);
    await expect(report.heading(title)).toBeInViewport();
    await atlas.mapIsIdle();
  }
});
