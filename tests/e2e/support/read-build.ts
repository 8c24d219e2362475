import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts of the build by name, and what each fetches with itself, and later. */
export type BuiltScript = Readonly<{ name: string; withItself: readonly string[]; later: readonly string[] }>;

const HASH = /-[\w-]{7}\.js$/;
const TOGETHER = /(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;
/** By a dynamic import, or as a worker. */
const LATER = /import\(\s*["'`]\.\/([\w-]+\.js)["'`]|["'`](?:[\w./]*\/)?([\w-]*worker-[\w-]{7}\.js)["'`]/g;

const nameOf = (file: string): string => file.replace(HASH, '');

/** Reads what `npm run build` wrote. */
export function readBuild(folder: string): readonly BuiltScript[] {
  const assets = join(folder, 'assets');
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readFileSync(join(assets, file), 'utf8');
      return {
        name: nameOf(file),
        withItself: [...code.matchAll(TOGETHER)].map(([, other]) => nameOf(other ?? '')),
        later: [...code.matchAll(LATER)].map(([, script, worker]) => nameOf(script ?? worker ?? '')),
      };
    });
}

/** All that is fetched together with `names`. */
export function fetchedWith(names: readonly string[], build: readonly BuiltScript[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) {
    const scripts = build.filter((script) => script.name === name);
    for (const other of scripts.flatMap(({ withItself }) => withItself)) found.add(other);
  }
  return found;
}
