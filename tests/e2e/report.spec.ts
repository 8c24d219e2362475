import { expect, test } from './support/atlas-test.ts';
import { ReportDriver } from './support/report-driver.ts';
import { TESTED_LOCALES } from './support/words.ts';

const SECTION_IDS = [
  'h1-review',
  'reform-1-market',
  'reform-2-industry',
  'reform-3-innovation',
  'reform-4-culture',
  'reform-5-livelihood',
  'reform-6-governance',
];

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test('the strip leads to every chapter, on the map too', async ({ atlas }) => {
      await atlas.open({ locale, view: 'report' });
      const report = new ReportDriver(atlas, locale);
      await expect(report.opening).toBeInViewport();
      for (const [index, { short, title }] of report.chapters.entries()) {
        await report.openByStrip(short);
        await expect(report.heading(title)).toBeInViewport();
        await expect(report.current).toContainText(short);
        await expect.poll(() => atlas.parameter('section')).toBe(SECTION_IDS[index]);
      }
      await atlas.mapIsIdle();
    });

    // On a phone the strip takes its place.
    test('“next” leads from the opening to the last chapter', { tag: '@desk' }, async ({ atlas }) => {
      await atlas.takeWebglAway();
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
    });

    test('the table of all numbers opens and sorts both ways', async ({ atlas }) => {
      await atlas.takeWebglAway();
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
    });

    test('the numbers are saved as a table of 44 rows', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale, view: 'report' });
      const { name, text } = await new ReportDriver(atlas, locale).saveCsv();
      expect(name).toMatch(/\.csv$/);
      const [, ...rows] = text.trimEnd().split('\r\n');
      expect(rows).toHaveLength(44);
      expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(44);
    });

    test('axe finds nothing in the report', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale, view: 'report' });
      await expect(new ReportDriver(atlas, locale).opening).toBeInViewport();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    });
  });
}
