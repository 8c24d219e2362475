import type { TFunction } from 'i18next';
import type { Texts } from './texts.ts';
import { remember } from '../domain/remember.ts';

/** A hyphen that leads a number, and neither parts a range or a date nor joins words. */
const LEADING = /(?<![\p{L}\p{N}\p{Pd}])-(?=\d)/gu;

/** Numbers below zero with a minus sign, as they are set in a text: Intl writes a hyphen. */
export const setMinusSigns = (text: string): string => text.replace(LEADING, '−');

/** Between a number and its unit, or the Chinese word that is counted; and around the sign of a p that is told. */
const WITHIN =
  /(?<=\d) (?=(?:km²|km|m|ha|min)(?![\p{L}\p{N}])|\p{Script=Han})|(?<=\bp) (?==)|(?<=\bp =) (?=\d)/gu;

/** The same text, of which no line ends within a number with its unit, or within a p. */
export const keepUnits = (text: string): string => text.replace(WITHIN, '\u00A0');

/** The same texts with minus signs before what is below zero. The same object for the same texts. */
export const withMinusSigns = remember((texts: Texts): Texts => {
  const { t, format } = texts;
  const told = (...args: Parameters<TFunction>): string => setMinusSigns(t(...args));
  return {
    ...texts,
    // Every text is a string; the keys are checked where it is called.
    t: told as TFunction,
    format: { ...format, number: (value) => setMinusSigns(format.number(value)) },
  };
});
