import type { Severity } from './problem.ts';
import type { ContentLanguage } from '../../src/schema/localized-text.ts';

/** What a text of one language must not be like. */
export type TextRule = Readonly<{
  languages: readonly ContentLanguage[];
  severity: Severity;
  /** Fields the rule does not judge. */
  exceptFields: readonly string[];
  /** What is wrong, as found in the text; null when nothing is. */
  find: (text: string) => string | null;
  message: string;
  hint: string;
}>;

const BOTH: readonly ContentLanguage[] = ['zh', 'en'];
/** Units, numerals and publishers are often signs or proper names ("m²", "½", "OpenStreetMap"). */
const NAMES_AND_SIGNS = ['unit', 'numeral', 'publisher'];

const firstMatch = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0] ?? null;
const whenWithout = (pattern: RegExp) => (text: string) => (pattern.test(text) ? null : text);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "September 3", "3rd September", "3 September, 2024", "2024-09-03"; not "September 2024". */
const OTHER_DATE_ORDER = new RegExp(
  String.raw`\b${MONTH} \d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th) (?:of )?${MONTH}|${MONTH}, \d{4}|\b\d{4}-\d\d-\d\d\b`,
);

/** Proper names may stay in Chinese in brackets or quotation marks. */
function hanOutsideBrackets(text: string): string | null {
  const bare = text.replaceAll(/\([^()]*\)|“[^”]*”/g, '');
  return /\p{Script=Han}+/u.exec(bare)?.[0] ?? null;
}

export const PLACEHOLDER_RULES: readonly TextRule[] = [
  {
    languages: BOTH,
    severity: 'error',
    exceptFields: [],
    find: firstMatch(/待译|待写|待补|to be (?:written|translated)|\b(?:TODO|TBD|FIXME|lorem ipsum)\b/i),
    message: 'Is still a placeholder',
    hint: 'Write the text; what is not known is null, not a placeholder.',
  },
];

export const LANGUAGE_RULES: readonly TextRule[] = [
  {
    languages: ['zh'],
    severity: 'error',
    exceptFields: NAMES_AND_SIGNS,
    find: whenWithout(/\p{Script=Han}/u),
    message: 'Has no Chinese character',
    hint: 'Write it in Chinese.',
  },
  {
    languages: ['en'],
    severity: 'error',
    exceptFields: NAMES_AND_SIGNS,
    find: whenWithout(/\p{Script=Latin}/u),
    message: 'Has no Latin letter',
    hint: 'Write it in English.',
  },
  {
    languages: ['en'],
    severity: 'error',
    exceptFields: [],
    find: hanOutsideBrackets,
    message: 'Has Chinese characters outside brackets and quotation marks',
    hint: 'Translate or romanise; the Chinese name may follow in brackets: Wen’er Road (文二路).',
  },
  {
    languages: ['en'],
    severity: 'error',
    exceptFields: [],
    find: firstMatch(OTHER_DATE_ORDER),
    message: 'Has a date in another order',
    hint: 'Day, month, year, without commas: 3 September 2024.',
  },
  {
    languages: ['en'],
    severity: 'warning',
    exceptFields: NAMES_AND_SIGNS,
    find: firstMatch(/\b(?:sub-districts?|CNY|RMB|centers?|programs?|characteristic towns?)\b/i),
    message: 'Has a word that the atlas writes another way',
    hint: 'Write subdistrict, yuan, centre, programme, themed town.',
  },
  {
    languages: ['en'],
    severity: 'warning',
    exceptFields: NAMES_AND_SIGNS,
    find: firstMatch(/\b(?:leverag\w+|boast\w*|aims to|empower\w*|state-of-the-art|world-class)\b/i),
    message: 'Sounds like an advertisement',
    hint: 'Say what it is or does, in plain words.',
  },
  {
    languages: ['zh'],
    severity: 'warning',
    exceptFields: NAMES_AND_SIGNS,
    find: firstMatch(/进行|予以|赋能|抓手|被(?![子褥])/),
    message: 'Sounds translated or official',
    hint: 'Use the verb itself: 改造, not 进行改造; 列入, not 被列入.',
  },
];

export const PUNCTUATION_RULES: readonly TextRule[] = [
  {
    languages: ['zh'],
    severity: 'error',
    exceptFields: [],
    find: firstMatch(
      /[\p{Script=Han}“”《》][,;:?!()]|[,;:?!()][\p{Script=Han}“”《》]|\p{Script=Han}\.(?!\w)/u,
    ),
    message: 'Has an ASCII mark beside Chinese',
    hint: 'Use the full-width mark: ， ； ： ？ ！ （ ） 。',
  },
  {
    languages: ['en'],
    severity: 'error',
    exceptFields: [],
    find: firstMatch(/[，。；：？！（）、《》「」]/),
    message: 'Has a Chinese mark in English',
    hint: 'Use the English mark: , . ; : ? ! ( ).',
  },
  {
    languages: BOTH,
    severity: 'warning',
    exceptFields: [],
    find: firstMatch(/["']/),
    message: 'Has a straight quotation mark',
    hint: 'Use “ ” ‘ ’, also for the apostrophe.',
  },
  {
    languages: ['zh'],
    severity: 'warning',
    exceptFields: ['name'],
    find: firstMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u),
    message: 'Has no space between Chinese and Latin or digits',
    hint: 'Put a space there: 全域 106 个. Names keep their own writing.',
  },
  {
    languages: ['zh'],
    severity: 'warning',
    exceptFields: ['title'],
    find: firstMatch(
      /\p{Script=Han} +\p{Script=Han}|[，。；：？！、（）“”《》] | [，。；：？！、（）“”《》]/u,
    ),
    message: 'Has a space between two characters or beside a full-width mark',
    hint: 'Close it up; a space stands only beside Latin letters and digits.',
  },
  {
    languages: ['zh'],
    severity: 'warning',
    exceptFields: [],
    find: firstMatch(/\d,\d{3}/),
    message: 'Has a comma in a number',
    hint: 'Write the digits together, 12500, or 1.25 万.',
  },
  {
    languages: ['en'],
    severity: 'warning',
    exceptFields: [],
    find: firstMatch(/(?<![\d.])\d{5,}/),
    message: 'Has a long number without commas',
    hint: 'Write 12,500.',
  },
  {
    languages: BOTH,
    severity: 'warning',
    exceptFields: [],
    find: firstMatch(/ {2,}|^ | $/),
    message: 'Has a space too many',
    hint: 'Take it out.',
  },
];
