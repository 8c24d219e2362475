import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { type District, DISTRICT_PARTS } from '../../src/schema/district.ts';
import { CONTENT_LANGUAGE, type Locale, LOCALES } from '../../src/schema/locale.ts';
import { districtWords, fillDistrictWords } from './district-words.ts';
import { outlineSvg } from './outline-svg.ts';

const PART = /\/public\/geo\/district\.json\?(?<part>\w+)$/;
const RESOLVED_PART = '\0district:';
const DICTIONARY = /\/src\/i18n\/locales\/(?<locale>[\w-]+)\/[\w-]+\.ts(?:\?|$)/;
const OUTLINE_PLACE = '<!-- district-outline -->';
const PUBLIC = join(import.meta.dirname, '../../public');
/** The folder of `public` that the files of another district stand for. */
const GEO = 'geo';

const isPart = (name: string): name is keyof typeof DISTRICT_PARTS => name in DISTRICT_PARTS;

/** A module with those fields that one part of the app reads. */
function partModule(district: District, name: string): string {
  if (!isPart(name)) throw new Error(`district.json has no part "${name}"`);
  const fields = DISTRICT_PARTS[name].map((field) => [field, district[field]] as const);
  return `export default ${JSON.stringify(Object.fromEntries(fields))};`;
}

const inSource = (word: string): string => word.replaceAll(/['"]/g, '\\$&');
const inHtml = (word: string): string => word.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const languageOf = (locale: string | undefined) =>
  CONTENT_LANGUAGE[LOCALES.find((each): each is Locale => each === locale) ?? 'en'];

/** Gives each module that reads `district.json` its part. Workers are built by themselves, and need this too. */
export function districtPartsPlugin(folder: string): Plugin {
  const district = readDistrict(folder);
  return {
    name: 'district-parts',
    enforce: 'pre',
    resolveId(source) {
      const part = PART.exec(source)?.groups?.part;
      return part === undefined ? null : `${RESOLVED_PART}${part}`;
    },
    load: (id) =>
      id.startsWith(RESOLVED_PART) ? partModule(district, id.slice(RESOLVED_PART.length)) : null,
  };
}

/**
 * Puts the words of the district into the dictionaries and `index.html`; into the latter its outline too, so that there is
 * something to look at before any script.
 */
function districtWordsPlugin(folder: string): Plugin {
  const words = districtWords(readDistrict(folder));
  return {
    name: 'district-words',
    enforce: 'pre',
    transform(code, id) {
      const locale = DICTIONARY.exec(id)?.groups?.locale;
      if (locale === undefined || !code.includes('@{')) return null;
      return {
        code: fillDistrictWords(code, { words, language: languageOf(locale), escape: inSource }),
        map: null,
      };
    },
    transformIndexHtml(html) {
      const outline = readFileSync(join(folder, 'base/district.geojson'), 'utf8');
      return fillDistrictWords(html, { words, language: null, escape: inHtml }).replace(
        OUTLINE_PLACE,
        outlineSvg(outline),
      );
    },
  };
}

/** Serves and copies the files of another district in place of those in `public/geo`. */
function districtFilesPlugin(folder: string): Plugin {
  const isOther = folder !== join(PUBLIC, GEO);
  let outDir = '';
  return {
    name: 'district-files',
    config: () => ({ build: { copyPublicDir: !isOther } }),
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir);
    },
    configureServer(server) {
      if (isOther) server.middlewares.use(`/${GEO}`, sirv(folder, { dev: true }));
    },
    writeBundle() {
      if (!isOther) return;
      for (const name of readdirSync(PUBLIC).filter((each) => each !== GEO)) {
        cpSync(join(PUBLIC, name), join(outDir, name), { recursive: true });
      }
      cpSync(folder, join(outDir, GEO), { recursive: true });
    },
  };
}

/**
 * Puts the district into what is built: what the app reads of `district.json`, its words, its outline and its files.
 * @param folder `public/geo`, or the same of another district.
 */
export const districtPlugins = (folder: string): Plugin[] => [
  districtPartsPlugin(folder),
  districtWordsPlugin(folder),
  districtFilesPlugin(folder),
];
