import type { i18n } from 'i18next';
import { createTranslator } from './create-translator.ts';
import { loadLocaleParts } from './load-locale-parts.ts';
import { buildTexts, type Texts } from './texts.ts';
import { type Locale, LOCALES } from '../schema/locale.ts';

/** `?lang=pseudo`, while developing only: every text between ⟦ ⟧, so that what is not translated stands out. */
const wantsPseudo =
  import.meta.env.DEV &&
  'location' in globalThis &&
  new URLSearchParams(globalThis.location.search).get('lang') === 'pseudo';

type Loaded = Readonly<{
  texts: Texts;
  /** Null where all texts are there from the start. */
  translator: i18n | null;
}>;

const loaded = new Map<Locale, Promise<Loaded>>();
/** Fetches texts that belong to every language once they were asked for. */
type DictionaryLoader = (locale: Locale) => Promise<object>;
const further: DictionaryLoader[] = [];

async function load(locale: Locale): Promise<Loaded> {
  if (wantsPseudo) {
    const { loadPseudoTexts } = await import('./load-pseudo-texts.ts');
    return { texts: await loadPseudoTexts(locale), translator: null };
  }
  const { dictionary, script } = await loadLocaleParts(locale);
  const parts = await Promise.all(further.map((loader) => loader(locale)));
  const translator = createTranslator(locale, Object.assign({}, dictionary, ...parts) as typeof dictionary);
  return { texts: buildTexts(locale, translator.t, script), translator };
}

/** The texts of a locale, fetched once. Rejects when they cannot be fetched; the next call tries again. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const loading = loaded.get(locale) ?? load(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return (await loading).texts;
}

/**
 * Adds texts to the languages that are there, and to those that come later. Rejects when they cannot be fetched; the next
 * call tries again.
 */
export async function addTexts(loader: DictionaryLoader): Promise<void> {
  further.push(loader);
  await Promise.all(
    [...loaded].map(async ([locale, loading]) => {
      // A language that cannot be had is asked for again, with these texts.
      const language = await loading.catch(() => null);
      language?.translator?.addResourceBundle(locale, 'translation', await loader(locale));
    }),
  );
}

/** The texts of `locale`, or of another language when they cannot be fetched. Rejects when none can be. */
export async function loadTextsOrOthers(locale: Locale): Promise<Texts> {
  const others = LOCALES.filter((other) => other !== locale);
  let failure: unknown = null;
  for (const each of [locale, ...others]) {
    try {
      return await loadTexts(each);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
