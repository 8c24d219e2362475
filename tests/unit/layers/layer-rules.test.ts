import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const rules = require('../../../.dependency-cruiser.cjs') as IConfiguration;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Names of the rules that a small tree of files breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'layers-'));
  folders.push(baseDir);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), content);
  }
  const { output } = await cruise(['src', ...(existsSync(join(baseDir, 'pipeline')) ? ['pipeline'] : [])], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

const target = 'export const a = 1;\n';

it.each([
  ['domain must not know state', 'src/domain/a.ts', 'src/state/b.ts', 'domain-imports'],
  ['the map must not know state', 'src/map/a.ts', 'src/state/b.ts', 'map-imports'],
  ['a view must not know the map', 'src/views/explore/a.ts', 'src/map/b.ts', 'views-imports'],
  ['a view must not know another view', 'src/views/explore/a.ts', 'src/views/place/b.ts', 'views-apart'],
  ['the design system knows no layer', 'src/ui/a.ts', 'src/i18n/b.ts', 'ui-imports'],
  ['the schema stands alone', 'src/schema/a.ts', 'src/domain/b.ts', 'schema-imports'],
  ['views know data as types only', 'src/views/explore/a.ts', 'src/data/b.ts', 'data-as-types'],
])('%s', async (_title, from, to, rule) => {
  const depth = '../'.repeat(from.split('/').length - 1);
  const files = { [from]: `import { a } from '${depth}${to}';\nexport const c = a;\n`, [to]: target };
  expect(await brokenRules(files)).toContain(rule);
});

it('the pipeline must not come to the district of the app by a detour', async () => {
  const files = {
    'pipeline/a.ts': "import { b } from '../src/domain/b.ts';\nexport const a = b;\n",
    'src/domain/b.ts': "import { a } from '../schema/this-district.ts';\nexport const b = a;\n",
    'src/schema/this-district.ts': target,
  };
  expect(await brokenRules(files)).toContain('any-district');
});

it('finds a cycle', async () => {
  const files = {
    'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
    'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
  };
  expect(await brokenRules(files)).toContain('no-cycles');
});

it('accepts the direction of the architecture', async () => {
  const files = {
    'src/views/explore/a.ts': "import { a } from '../../domain/b.ts';\nexport const c = a;\n",
    'src/domain/b.ts': target,
  };
  expect(await brokenRules(files)).toEqual([]);
});
