import { expect, test, type Page } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import { type Fault, FaultDriver } from './fault-driver.ts';
import { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';
import { createTasks } from './tasks.ts';
import type { TestedLocale } from './words.ts';
import { SHORT_WALK } from './short-walk.ts';
import { encodeWalk } from '../../../src/domain/compose/walk-code.ts';
import { BY_PAGE, type FailureRow, type Recovery, type TaskId, type Told } from '../failures/failure-row.ts';

/** What the link of a page says in addition where only the map is shown. */
const EMBEDDED: Readonly<Partial<Record<FailureRow['meets'], Readonly<Record<string, string>>>>> = {
  embed: { embed: '1' },
  'embedded-walk': { embed: '1', view: 'tours', walk: encodeWalk(SHORT_WALK) },
};

type Failing = Readonly<{ row: FailureRow; fault: Fault }>;

/** Where walks start, so that each page can compute them. */
const TIANMULI = '120.09452,30.26886';

const shows = ({ meets, told }: FailureRow): string =>
  `${meets} ${told === null || told === BY_PAGE ? String(told) : told.sentence}`;

/** Those that fail at one moment with one sentence: they are told once, and mended together. */
function groupByShowing(failing: readonly Failing[]): readonly (readonly [Failing, ...Failing[]])[] {
  const groups = new Map<string, [Failing, ...Failing[]]>();
  for (const each of failing) {
    const group = groups.get(shows(each.row));
    if (group === undefined) groups.set(shows(each.row), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** Walks rows of the table of failures in one page. */
export class FailureWalker {
  readonly #page: Page;
  readonly #atlas: AtlasDriver;
  readonly #reader: PageReader;
  readonly #faults: FaultDriver;
  readonly #tasks: Readonly<Record<TaskId, Task>>;

  constructor(page: Page, atlas: AtlasDriver, locale: TestedLocale) {
    this.#page = page;
    this.#atlas = atlas;
    this.#reader = new PageReader(page, atlas, locale);
    this.#faults = new FaultDriver(page);
    this.#tasks = createTasks(this.#reader);
  }

  /** @param turn Counts the pages: where the turn through the ways back begins. */
  async walk(rows: readonly FailureRow[], turn: number): Promise<void> {
    const failing: Failing[] = [];
    for (const row of rows) failing.push({ row, fault: await this.#faults.provoke(row.cause) });
    await this.#openPage(rows);
    for (const { fault } of failing) await fault.strike();
    const broken = new Set(rows.map(({ meets }) => meets));
    for (const [index, group] of groupByShowing(failing).entries()) {
      const [{ row }] = group;
      await test.step(group.map((each) => each.row.id).join(', '), () =>
        this.#walkGroup(group, broken, turn + index),
      );
      broken.delete(row.meets);
    }
  }

  async #openPage(rows: readonly FailureRow[]): Promise<void> {
    const { locale } = this.#reader;
    this.#atlas.speak(locale);
    const shown = rows.map(({ meets }) => EMBEDDED[meets]).find((part) => part !== undefined) ?? {};
    const address = new URLSearchParams({ lang: locale, from: TIANMULI, ...shown });
    await this.#page.goto(`/?${address.toString()}`);
    // What is to be lost must be there first.
    if (rows.some(({ cause }) => cause.kind === 'graphics' && cause.how === 'lost'))
      await this.#atlas.mapIsIdle();
  }

  async #walkGroup(
    group: readonly [Failing, ...Failing[]],
    broken: ReadonlySet<string>,
    turn: number,
  ): Promise<void> {
    const [{ row }] = group;
    const task = row.meets === 'start' ? null : this.#tasks[row.meets];
    await task?.ask();
    await this.#isTold(row);
    if (row.told === null) await task?.done();
    const goesOn = [...new Set(group.flatMap((each) => each.row.goesOn))].filter((id) => !broken.has(id));
    if (goesOn.length > 0) await task?.leave();
    for (const id of goesOn) await test.step(id, () => this.#works(id));
    if (goesOn.length > 0) await task?.ask();
    if (row.recovers.includes('next')) await this.#isStillTold(group);
    const recovery = row.recovers[turn % row.recovers.length];
    if (recovery !== undefined) await test.step(recovery, () => this.#recovers(group, recovery));
    await task?.leave();
  }

  async #isTold({ told }: FailureRow): Promise<void> {
    await expect(this.#page.locator('body')).toHaveText(/\S/);
    if (told === null) return;
    if (told === BY_PAGE) await this.#faults.passTenSeconds();
    await expect(this.#reader.written(told).first()).toBeVisible();
    await expect(this.#reader.spoken(told).first()).toBeAttached();
    const next = this.#reader.nextStep(told);
    if (next !== null) await expect(next).toBeVisible();
  }

  async #works(id: TaskId): Promise<void> {
    const { ask, done, leave } = this.#tasks[id];
    await ask();
    await done();
    await leave();
  }

  /**
   * While it fails always, the next step asks again and says the same again. Pressed while another part of the page is
   * still asking for the same, it waits for that answer and asks for nothing of its own: then it is pressed once more.
   */
  async #isStillTold(group: readonly [Failing, ...Failing[]]): Promise<void> {
    const [{ row, fault }] = group;
    // Asked for again just now: only when that is told, what is refused after it is the next step's.
    await this.#isTold(row);
    const before = fault.refusals();
    await expect(async () => {
      await this.#takeNextStep(row.told, 5_000);
      if (before !== null) await expect.poll(fault.refusals, { timeout: 5_000 }).toBeGreaterThan(before);
    }).toPass({ timeout: 60_000 });
    await this.#isTold(row);
  }

  async #takeNextStep(told: Told | null, timeout?: number): Promise<void> {
    const next = told === null ? null : this.#reader.nextStep(told);
    if (next === null) throw new Error('Recovers by a next step that it does not have');
    await next.click(timeout === undefined ? {} : { timeout });
  }

  /**
   * Pressed while the attempt before still fails, it asks for nothing: then it is pressed once more, as a reader would. It may
   * also be gone before it is pressed, where what failed has come back by itself.
   */
  async #pressUntilGone(told: Told | null): Promise<void> {
    if (told === null) throw new Error('Recovers by a next step that it does not have');
    const written = this.#reader.written(told);
    await expect(async () => {
      if ((await written.count()) > 0) await this.#takeNextStep(told, 5_000);
      await expect(written).toHaveCount(0, { timeout: 5_000 });
    }).toPass({ timeout: 60_000 });
  }

  async #recovers(group: readonly [Failing, ...Failing[]], recovery: Recovery): Promise<void> {
    const [{ row }] = group;
    for (const { fault } of group) await fault.mend();
    switch (recovery) {
      case 'next':
        await this.#pressUntilGone(row.told);
        break;
      case 'online':
        await this.#faults.comeOnline();
        break;
      case 'again':
        if (row.meets !== 'start') await this.#tasks[row.meets].ask();
        break;
      case 'reload':
        await this.#atlas.reload();
        break;
      case 'itself':
        break;
    }
    if (row.told !== null) await expect(this.#reader.written(row.told)).toHaveCount(0);
    const restored = new Set(group.map((each) => each.row.restores ?? null));
    for (const id of restored) {
      if (id !== null) await this.#works(id);
      else if (row.meets !== 'start') await this.#tasks[row.meets].done();
    }
  }
}
