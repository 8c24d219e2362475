import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import Table from 'cli-table3';
import { PERSONA_TASKS } from './persona-tasks.ts';

const TASKS = Object.keys(PERSONA_TASKS);

/** Prints what was seen as a table: a line for each engine, with the host and without, a column for each task. */
class TableReporter implements Reporter {
  /** By project, then task: what each language came to. */
  readonly #seen = new Map<string, Map<string, string[]>>();
  readonly #versions = new Map<string, string>();

  onBegin(_: FullConfig, suite: Suite): void {
    for (const { title } of suite.suites) this.#seen.set(title, new Map());
  }

  onTestEnd(test: TestCase, { status, duration, annotations }: TestResult): void {
    const project = test.parent.project()?.name ?? '';
    const version = annotations.find(({ type }) => type === 'engine')?.description;
    if (version !== undefined) this.#versions.set(project, version);
    const [task = '', language = ''] = test.title.split(' ');
    const came = status === 'passed' ? `${(duration / 1000).toFixed(1)} s` : status.toUpperCase();
    const tasks = this.#seen.get(project) ?? new Map<string, string[]>();
    tasks.set(task, [...(tasks.get(task) ?? []), `${language} ${came}`]);
    this.#seen.set(project, tasks);
  }

  onEnd(): void {
    const table = new Table({ head: ['', ...TASKS] });
    for (const [project, tasks] of this.#seen) {
      const cells = TASKS.map((task) => tasks.get(task)?.join('\n') ?? '–');
      table.push([`${project}\n${this.#versions.get(project) ?? ''}`, ...cells]);
    }
    console.log(`\n${table.toString()}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

// oxlint-disable-next-line no-restricted-exports -- Playwright takes a reporter from nothing else
export default TableReporter;
