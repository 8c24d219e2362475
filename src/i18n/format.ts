import type { TFunction } from 'i18next';
import { spaceChinese } from './space-chinese.ts';
import type { Locale } from '../schema/locale.ts';

/** Numbers, distances and dates as people read them. */
export type Format = Readonly<{
  number: (value: number) => string;
  /** Metres as "380 米" / "380 m", from one kilometre on as "1.3 公里" / "1.3 km". */
  distance: (meters: number) => string;
  /** An ISO date that may be only a year or a month. */
  date: (iso: string) => string;
  list: (items: readonly string[]) => string;
}>;

const METERS_PER_KILOMETER = 1000;
/** Straight lines between points of several metres' accuracy: the last digit would be invented. */
const METER_STEP = 10;

/** By the length of the ISO text: "2024", "2024-09", "2024-09-02". */
const DATE_PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

export function buildFormat(locale: Locale, t: TFunction): Format {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale);
  // Day, month, year, as in the English texts.
  const dates = locale === 'en' ? 'en-GB' : locale;
  // Lists of the type "unit" have nothing between their items in Chinese.
  const listing = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });

  return {
    number: (value) => plain.format(value),
    distance: (meters) => {
      const rounded = Math.round(meters / METER_STEP) * METER_STEP;
      return rounded < METERS_PER_KILOMETER
        ? t('content.distanceMeters', { value: whole.format(rounded) })
        : t('content.distanceKilometers', { value: tenths.format(meters / METERS_PER_KILOMETER) });
    },
    date: (iso) => {
      const parts = DATE_PARTS[iso.length];
      const date = new Date(iso);
      if (parts === undefined || Number.isNaN(date.getTime())) return iso;
      return spaceChinese(new Intl.DateTimeFormat(dates, { ...parts, timeZone: 'UTC' }).format(date));
    },
    list: (items) => listing.format(items),
  };
}
