import { createTranslator } from './create-translator.ts';
import { loadLocaleParts } from './load-locale-parts.ts';
import { buildTexts, type Texts } from './texts.ts';
import { type Locale, LOCALES } from '../schema/locale.ts';

/** `?lang=pseudo`, while developing only: every text between ⟦ ⟧, so that what is not translated stands out. */
const wantsPseudo =
  import.meta.env.DEV &&
  'location' in globalThis &&
  new URLSearchParams(globalThis.location.search).get('lang') === 'pseudo';

const loaded = new Map<Locale, Promise<Texts>>();

async function load(locale: Locale): Promise<Texts> {
  if (wantsPseudo) {
    const { loadPseudoTexts } = await import('./load-pseudo-texts.ts');
    return loadPseudoTexts(locale);
  }
  const { dictionary, script } = await loadLocaleParts(locale);
  return buildTexts(locale, createTranslator(locale, dictionary).t, script);
}

/** The texts of a locale, fetched once. Rejects when they cannot be fetched; the next call tries again. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = load(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
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
