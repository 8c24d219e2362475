import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { changesAtom } from './changes-atom.ts';
import { readDescribed } from '../linked-data/linked-data-plugin.ts';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { type CalendarOpening, openingsIcs } from '../../src/domain/calendar/openings-ics.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { buildTexts, type Texts } from '../../src/i18n/texts.ts';
import { changesDictionary as english } from '../../src/i18n/locales/en/changes-dictionary.ts';
import { content as englishContent } from '../../src/i18n/locales/en/content.ts';
import { changesDictionary as chinese } from '../../src/i18n/locales/zh-CN/changes-dictionary.ts';
import { content as chineseContent } from '../../src/i18n/locales/zh-CN/content.ts';
import { ChangesFileSchema } from '../../src/schema/changes.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import { type Opening, OpeningsFileSchema } from '../../src/schema/opening.ts';

/** Traditional Chinese is read from the Chinese files: a reader of feeds has no table to convert them by. */
const LANGUAGES = [
  { locale: 'zh-CN', dictionary: { ...chinese, content: chineseContent } },
  { locale: 'en', dictionary: { ...english, content: englishContent } },
] as const;

type Written = Readonly<{ fileName: string; source: string }>;

/** What a district has none of is null. */
function readFile<T>(path: string, schema: v.GenericSchema<unknown, T>): T | null {
  return existsSync(path) ? v.parse(schema, JSON.parse(readFileSync(path, 'utf8'))) : null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function calendarOpening(
  opening: Opening,
  nameOf: (id: string) => LocalizedText,
  texts: Texts,
): CalendarOpening {
  const { t, pick, format, language } = texts;
  const { id, initiative, date, isExpected, what, doubt } = opening;
  const about = t('changes.opened', { name: pick(nameOf(initiative)), what: pick(what) });
  const when = date.length < DAY_LENGTH ? t('changes.dayUnknown', { date: format.date(date) }) : null;
  const remarks = [isExpected ? t('changes.expected') : null, when].filter((remark) => remark !== null);
  const isPlain = remarks.length === 0;
  const bracketed = language === 'zh' ? `（${remarks.join('，')}）` : ` (${remarks.join(', ')})`;
  return {
    ...{ id, date, summary: isPlain ? about : `${about}${bracketed}` },
    description: [...(doubt === null ? [] : [pick(doubt)]), `?place=${initiative}`].join('\n'),
  };
}

/** The feed of changes and the calendar of openings of a district, in both languages; none for what it has not. */
export function writeFeeds(folder: string): readonly Written[] {
  const { slug, names } = readDistrict(folder);
  const releases = readFile(join(folder, 'changes.json'), ChangesFileSchema)?.releases;
  const openings = readFile(join(folder, 'openings.json'), OpeningsFileSchema)?.openings;
  const at = releases?.at(-1)?.at;
  const nameById = new Map(
    readDescribed(folder).initiatives.map(({ id, properties }) => [id as string, properties.name]),
  );
  const nameOf = (id: string): LocalizedText => nameById.get(id) ?? { zh: id, en: id };
  return LANGUAGES.flatMap(({ locale, dictionary }) => {
    const texts = buildTexts(locale, createTranslator(locale, dictionary).t);
    const { pick, t, language } = texts;
    const name = pick(names.atlas);
    const atom = `changes.${language}.atom`;
    const title = `${name} · ${t('changes.openings')}`;
    return [
      ...(releases === undefined
        ? []
        : [{ fileName: atom, source: changesAtom({ name, slug, fileName: atom, releases, texts }) }]),
      ...(openings === undefined || at === undefined
        ? []
        : [
            {
              fileName: `openings.${language}.ics`,
              source: openingsIcs({
                ...{ name, slug, language, title, at },
                openings: openings.map((opening) => calendarOpening(opening, nameOf, texts)),
              }),
            },
          ]),
    ];
  });
}

/** Writes them beside the page, and names the feeds in it. In builds only. */
export function feedsPlugin(folder: string): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    generateBundle() {
      for (const file of writeFeeds(folder)) this.emitFile({ type: 'asset', ...file });
    },
  };
}
