import type { ContentLanguage } from '../../schema/localized-text.ts';

/** What of a `SpeechSynthesisVoice` is read. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * Which voices read a language, the best first, by the beginning of their tag. Cantonese voices (yue, zh-HK, zh-MO) are not
 * among them: they read written Mandarin in another language.
 */
const WANTED: Readonly<Record<ContentLanguage, readonly RegExp[]>> = {
  zh: [/^(?:zh|cmn)(?:-hans)?-cn\b/, /^(?:zh|cmn)(?:-hans)?(?:-sg)?$/, /^(?:zh|cmn)(?:-hant)?(?:-tw)?$/],
  en: [/^en\b/],
};

/**
 * The voice that reads the language on the device itself, or null: a voice of a server (`localService` false) would be sent
 * every sentence that is read. Among equals it is the one that the system prefers, then the first.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: ContentLanguage): V | null {
  const local = voices.filter(({ localService }) => localService);
  for (const tag of WANTED[language]) {
    const fitting = local.filter(({ lang }) => tag.test(plainTag(lang)));
    const chosen = fitting.find((voice) => voice.default) ?? fitting[0];
    if (chosen !== undefined) return chosen;
  }
  return null;
}

/** Android writes "zh_CN", and some voices add "#Hans". */
const plainTag = (lang: string): string =>
  lang
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[-#]+#?hans$/, '');
