import { createTranslator } from './create-translator.ts';
import { loadLocaleParts } from './load-locale-parts.ts';
import {
  loadAnalyseDictionary,
  loadChangesDictionary,
  loadOnDeviceDictionary,
  loadToursDictionary,
} from './load-view-dictionary.ts';
import { pseudoDictionary, pseudoText } from './pseudo-dictionary.ts';
import { buildTexts, type Texts } from './texts.ts';
import type { Locale } from '../schema/locale.ts';

/** A locale in which everything that goes through the texts shows it: what shows nothing was written into a view. */
export async function loadPseudoTexts(locale: Locale): Promise<Texts> {
  const { dictionary, script } = await loadLocaleParts(locale);
  const [tours, analyse, onDevice, changes] = await Promise.all([
    loadToursDictionary(locale),
    loadAnalyseDictionary(locale),
    loadOnDeviceDictionary(locale),
    loadChangesDictionary(locale),
  ]);
  const whole = pseudoDictionary({ ...dictionary, ...tours, ...analyse, ...onDevice, ...changes });
  const texts = buildTexts(locale, createTranslator(locale, whole).t, script);
  const { pick, pickName, format } = texts;
  return {
    ...texts,
    pick: (text) => pseudoText(pick(text)),
    pickName: (named) => pseudoText(pickName(named)),
    script: (chinese) => pseudoText(texts.script(chinese)),
    format: {
      ...format,
      number: (value) => pseudoText(format.number(value)),
      date: (iso) => pseudoText(format.date(iso)),
    },
  };
}
