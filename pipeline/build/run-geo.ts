import { buildManifest } from './build-manifest.ts';
import type { GeoStep, OutputFile } from './geo-step.ts';
import { loadContext } from './load-context.ts';
import type { GeoArguments } from './parse-arguments.ts';
import { replaceFolder } from './replace-folder.ts';
import type { Reporter } from './reporter.ts';

/**
 * Reads the inputs, runs every step and replaces the output folder, all or nothing.
 * @throws GeoError for anything the user can mend.
 */
export async function runGeo(
  args: GeoArguments,
  steps: readonly GeoStep[],
  reporter: Reporter,
): Promise<void> {
  const context = await loadContext(args, reporter);
  const files: OutputFile[] = [];
  for (const { name, run } of steps) {
    files.push(...(await reporter.step(name, (onProgress) => run({ ...context, onProgress }))));
  }
  const manifest = buildManifest(files, context.provenance);
  const manifestBytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  const all = [...files, { path: 'manifest.json', bytes: manifestBytes }];
  await replaceFolder(args.outFolder, all);
  reporter.summary(all.map(({ path, bytes }) => ({ path, bytes: bytes.length })));
}
