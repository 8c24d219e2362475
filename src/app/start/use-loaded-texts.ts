import { useCallback, useEffect, useState } from 'react';
import { addNotice, type NoticeStore, tryAgain, withdrawNotice } from '../platform/notices.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { useRetryWhenBack } from '../platform/use-retry-when-back.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Locale } from '../../schema/locale.ts';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';
import { selectLocale } from '../../state/selectors.ts';

/**
 * The texts of the language that is shown. A language that was chosen is shown once its texts are there; if they cannot
 * be fetched, the one before stays, a notice says so, and choosing again tries again.
 */
export function useLoadedTexts(first: Texts, notices: NoticeStore): Texts {
  const store = useAppStoreApi();
  const wanted = useAppStore(selectLocale);
  const shown = useAppStore((state) => state.shownLocale);
  const attempt = useAppStore((state) => state.localeAttempt);
  const [loaded] = useState(() => new Map<Locale, Texts>([[first.locale, first]]));
  const choose = useCallback(() => {
    store.getState().chooseLocale(wanted);
  }, [store, wanted]);
  useEffect(() => {
    let isWanted = true;
    loadTexts(wanted).then(
      (texts) => {
        loaded.set(wanted, texts);
        if (!isWanted) return;
        withdrawNotice(notices, 'language-failed');
        store.getState().showLocale(wanted);
      },
      (error: unknown) => {
        reportFailure(error, `texts of ${wanted}`);
        if (isWanted) addNotice(notices, { kind: 'language-failed', locale: wanted, next: tryAgain(choose) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, attempt, loaded, notices, store, choose]);
  useRetryWhenBack(wanted === shown ? null : choose);
  return loaded.get(shown) ?? first;
}
