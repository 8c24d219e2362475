import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import type { TestedLocale } from './words.ts';
import { COMMITTED_PROGRAMME } from '../../fixtures/committed-programme.ts';

const WORDS = {
  'zh-CN': {
    strip: '章节',
    opening: '缘起',
    chapters: [
      { short: '上半年', title: '上半年回顾' },
      { short: '市场取向', title: '市场取向变革' },
      { short: '产业结构', title: '产业结构变革' },
      { short: '发展动能', title: '发展动能变革' },
      { short: '文化文明', title: '文化文明变革' },
      { short: '社会民生', title: '社会民生变革' },
      { short: '民主法治', title: '民主法治变革' },
    ],
    next: /^下一章：/,
    toTable: `全部 ${COMMITTED_PROGRAMME.indicators} 个数字`,
    table: '报告里的全部数字',
    section: '章节',
    csv: '下载 CSV',
  },
  en: {
    strip: 'Chapters',
    opening: 'How it began',
    chapters: [
      { short: 'First half', title: 'The first half of 2024' },
      { short: 'Market', title: 'Market reform' },
      { short: 'Industry', title: 'Industry reform' },
      { short: 'Innovation', title: 'Innovation reform' },
      { short: 'Culture', title: 'Culture reform' },
      { short: 'Daily life', title: 'Daily-life reform' },
      { short: 'Governance', title: 'Governance reform' },
    ],
    next: /^Next chapter: /,
    toTable: `All ${COMMITTED_PROGRAMME.indicators} numbers`,
    table: 'All numbers of the report',
    section: 'Chapter',
    csv: 'Download CSV',
  },
} as const;

/** The file as text, and the name it is saved under. */
type Saved = Readonly<{ name: string; text: string }>;

/** The report as its reader handles it. */
export class ReportDriver {
  readonly #atlas: AtlasDriver;
  readonly #page: Page;
  readonly #words: (typeof WORDS)[TestedLocale];

  constructor(atlas: AtlasDriver, locale: TestedLocale) {
    this.#atlas = atlas;
    this.#page = atlas.panel.page();
    this.#words = WORDS[locale];
  }

  /** From the first half of the year to the last reform. */
  get chapters(): readonly Readonly<{ short: string; title: string }>[] {
    return this.#words.chapters;
  }

  get opening(): Locator {
    return this.heading(this.#words.opening);
  }

  heading(title: string): Locator {
    return this.#atlas.panel.getByRole('heading', { name: title, exact: true, level: 2 });
  }

  get #strip(): Locator {
    return this.#atlas.panel.getByRole('navigation', { name: this.#words.strip });
  }

  /** The chapter of the strip that is marked as the one being read. */
  get current(): Locator {
    return this.#strip.locator('[aria-current="location"]');
  }

  async openByStrip(short: string): Promise<void> {
    await this.#strip.getByRole('link', { name: short }).click();
  }

  get next(): Locator {
    return this.#atlas.panel.getByRole('link', { name: this.#words.next });
  }

  async openTable(): Promise<void> {
    await this.#atlas.panel.getByRole('button', { name: this.#words.toTable }).click();
  }

  get tableHeading(): Locator {
    return this.heading(this.#words.toTable);
  }

  get #table(): Locator {
    return this.#atlas.panel.getByRole('table', { name: this.#words.table });
  }

  /** The chapter of each indicator, from the first row on. */
  get sectionsOfRows(): Locator {
    return this.#table.getByRole('link');
  }

  get sectionHead(): Locator {
    return this.#table.getByRole('columnheader', { name: this.#words.section });
  }

  async sortBySection(): Promise<void> {
    await this.sectionHead.getByRole('button').click();
  }

  async saveCsv(): Promise<Saved> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#atlas.panel.getByRole('button', { name: this.#words.csv }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
