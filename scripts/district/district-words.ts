import type { District } from '../../src/schema/district.ts';
import type { ContentLanguage, LocalizedText } from '../../src/schema/localized-text.ts';

/** What stands for each `@{…}` in the texts of the app and in `index.html`. */
export type DistrictWords = Readonly<Record<string, LocalizedText>>;

const same = (text: string): LocalizedText => ({ zh: text, en: text });

function monthWords(isoMonth: string): LocalizedText {
  const [year = '', month = ''] = isoMonth.split('-');
  const english = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return { zh: `${year} 年 ${Number(month)} 月`, en: english.format(new Date(isoMonth)) };
}

export const districtWords = ({ slug, names, description, report, data }: District): DistrictWords => ({
  atlas: names.atlas,
  district: names.district,
  slug: same(slug),
  description,
  report: report.name,
  reportHeading: report.heading,
  reportMonth: monthWords(report.date),
  reportYear: same(report.date.slice(0, 'YYYY'.length)),
  coverage: data.coverage,
  coveragePicture: data.coveragePicture,
  metroLimits: data.metro,
  reliefLimits: data.relief,
});

/** `@{atlas}`, or `@{atlas.en}` where a text has both languages. */
const PLACE = /@\{(?<name>\w+)(?:\.(?<language>zh|en))?\}/g;

/**
 * Puts the words of the district into a text.
 * @param language That of the whole text; null where each place names its own.
 * @param escape What makes a word safe where the text stands.
 * @throws Error for a place that there are no words for.
 */
export function fillDistrictWords(
  text: string,
  {
    words,
    language,
    escape,
  }: Readonly<{
    words: DistrictWords;
    language: ContentLanguage | null;
    escape: (word: string) => string;
  }>,
): string {
  return text.replaceAll(PLACE, (place: string, name: string, own: ContentLanguage | undefined) => {
    const word = words[name];
    const wanted = own ?? language;
    if (word === undefined || wanted === null) throw new Error(`There are no words for ${place}`);
    return escape(word[wanted]);
  });
}
