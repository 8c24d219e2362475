import { build } from 'vite';
import { expect, it } from 'vitest';
import { districtPartsPlugin } from '../../../scripts/district/district-plugin.ts';

const TINY = 'tests/fixtures/tiny-district/geo';
const ENTRY = 'virtual:entry';

/** The code of a module that reads one part of a district, built by itself. */
async function builtWith(part: string): Promise<string> {
  const code = `import district from '../../public/geo/district.json?${part}' with { type: 'json' };
console.log(district);`;
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: ENTRY } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
      districtPartsPlugin(TINY),
    ],
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

it('each part of the app gets its own fields of the district that is built, and no others', async () => {
  const [start, sender] = await Promise.all([builtWith('start'), builtWith('sender')]);
  expect(start).toContain('qingshi-atlas');
  expect(start).toContain('titleUntilZoom');
  expect(start).not.toContain('outerBounds');
  expect(sender).toContain('云州');
  expect(sender).not.toContain('titleUntilZoom');
});

it('a part that nobody described stops the build', async () => {
  await expect(builtWith('weather')).rejects.toThrow('district.json has no part "weather"');
});
