import { SingleBar, Presets } from 'cli-progress';
import Table from 'cli-table3';

export type StepReport = Readonly<{ name: string; milliseconds: number }>;
export type FileReport = Readonly<{ path: string; bytes: number }>;

/** What a run says while it works. */
export type Reporter = Readonly<{
  /** Shows a bar while `work` runs; `work` moves it with fractions from 0 to 1. */
  step: <T>(name: string, work: (onProgress: (fraction: number) => void) => T | Promise<T>) => Promise<T>;
  summary: (files: readonly FileReport[]) => void;
}>;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

function summaryTable(steps: readonly StepReport[], files: readonly FileReport[]): string {
  const fileTable = new Table({
    head: ['file', 'size'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { path, bytes } of files) fileTable.push([path, kilobytes(bytes)]);
  fileTable.push(['total', kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0))]);

  const stepTable = new Table({
    head: ['step', 'time'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, milliseconds } of steps) stepTable.push([name, seconds(milliseconds)]);
  stepTable.push(['total', seconds(steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0))]);

  const peakMb = Math.ceil(process.resourceUsage().maxRSS / 1000);
  return `${stepTable.toString()}\n${fileTable.toString()}\npeak memory ${peakMb.toLocaleString('en')} MB`;
}

/** Bars on a terminal, one line per step elsewhere. */
export function createReporter(): Reporter {
  const steps: StepReport[] = [];
  return {
    step: async (name, work) => {
      const bar = new SingleBar(
        { format: `${name.padEnd(22)} {bar} {percentage}%`, hideCursor: true },
        Presets.shades_classic,
      );
      const start = performance.now();
      if (process.stdout.isTTY) bar.start(100, 0);
      try {
        const result = await work((fraction) => bar.update(Math.round(fraction * 100)));
        bar.update(100);
        return result;
      } finally {
        bar.stop();
        const milliseconds = performance.now() - start;
        steps.push({ name, milliseconds });
        if (!process.stdout.isTTY) console.log(`${name.padEnd(22)} ${seconds(milliseconds)}`);
      }
    },
    summary: (files) => console.log(summaryTable(steps, files)),
  };
}

/** Says nothing: for tests. */
export const silentReporter: Reporter = {
  step: async (_, work) => work(() => undefined),
  summary: () => undefined,
};
