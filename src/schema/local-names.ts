import district from '../../public/geo/district.json?search' with { type: 'json' };

/** The Chinese name of the city, which may stand before what is in it. */
export const CITY_NAME: string = district.names.city.zh;

/** What people call the longer names of the gazetteer and the programme: in Chinese, in pinyin, in English. */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = district.shortNames;
