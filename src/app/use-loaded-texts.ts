import { useEffect, useState } from 'react';
import { report } from './report.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Locale } from '../schema/locale.ts';

/** The texts of `locale` once they are there; until then, and if they cannot be read, the ones before. */
export function useLoadedTexts(locale: Locale, initial: Texts, onFailure: () => void): Texts {
  const [texts, setTexts] = useState(initial);
  useEffect(() => {
    let wanted = true;
    loadTexts(locale).then(
      (loaded) => {
        if (wanted) setTexts(loaded);
      },
      (error: unknown) => {
        report(error, `texts of ${locale}`);
        if (wanted) onFailure();
      },
    );
    return () => {
      wanted = false;
    };
  }, [locale, onFailure]);
  return texts;
}
