import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { createInterface } from 'node:readline';
import { ENGINE_IDS, type EngineId } from './drive/engine-table.ts';
import { ensureEngines } from './ensure-engines.ts';
import { PERSONA_TASKS } from './persona-tasks.ts';

const TASK_IDS = Object.keys(PERSONA_TASKS);
const CONNECTIONS = ['online', 'offline'] as const;
const SCREEN = ['-screen', '0', '1600x1100x24', '-nolisten', 'tcp'];

/** What of `all` was asked for; all of it where none was. */
function chosen<Id extends string>(all: readonly Id[], asked: readonly string[]): readonly Id[] {
  const some = all.filter((id) => asked.includes(id));
  return some.length === 0 ? all : some;
}

/** The build is there, and younger than all that it is made of. */
function isBuilt(): boolean {
  if (!existsSync('dist/pack.json')) return false;
  const sources = execFileSync('git', ['ls-files', 'src', 'public', 'scripts', '*.html', '*.json', '*.ts'], {
    encoding: 'utf8',
  });
  const builtAt = statSync('dist/pack.json').mtimeMs;
  return sources.split('\n').every((file) => !existsSync(file) || statSync(file).mtimeMs <= builtAt);
}

/** A screen that nobody sees, since Firefox and WebKit draw no map without one. @returns its name */
async function openScreen(): Promise<Readonly<{ screen: ChildProcess; display: string }>> {
  const screen = spawn('Xvfb', ['-displayfd', '1', ...SCREEN], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const number of createInterface(screen.stdout)) return { screen, display: `:${number}` };
  throw new Error('Xvfb did not start');
}

function run(engines: readonly EngineId[], asked: readonly string[], display: string): boolean {
  const projects = engines.flatMap((engine) =>
    chosen(CONNECTIONS, asked).map((connection) => `${engine}-${connection}`),
  );
  const { status } = spawnSync(
    'playwright',
    [
      'test',
      '--config=tests/engines',
      `--grep=\\b(?:${chosen(TASK_IDS, asked).join('|')}) (?:zh-CN|en)\\b`,
      ...projects.map((project) => `--project=${project}`),
    ],
    { stdio: 'inherit', env: { ...env, DISPLAY: display, LANG: 'C.UTF-8' } },
  );
  return status === 0;
}

/** `npm run test:engines [-- engine, task, online or offline …]`: the tasks of the personas in each engine. */
const asked = argv.slice(2);
const known: readonly string[] = [...ENGINE_IDS, ...TASK_IDS, ...CONNECTIONS];
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose from: ${known.join(', ')}`);
  exit(1);
}
const engines = chosen(ENGINE_IDS, asked);
if (!ensureEngines(engines)) exit(1);
if (!isBuilt() && spawnSync('tsx', ['scripts/build.ts'], { stdio: 'inherit' }).status !== 0) exit(1);
if (engines.every((engine) => engine === 'chromium')) exit(run(engines, asked, '') ? 0 : 1);
const { screen, display } = await openScreen();
try {
  process.exitCode = run(engines, asked, display) ? 0 : 1;
} finally {
  screen.kill();
}
