import { useEffect } from 'react';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Locale } from '../../schema/locale.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';

/** Keeps `<html lang>` with the language that is shown. */
export function useDocumentLanguage(locale: Locale): void {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

/** Keeps `<title>` with what is shown. */
export function useDocumentTitle(): void {
  const { t, pick } = useTexts();
  const { initiativeById } = useAtlas();
  const view = useAppStore((state) => state.view);
  const selectedId = useAppStore((state) => state.selectedId);
  const selected = selectedId === null ? undefined : initiativeById.get(selectedId);
  const title =
    selected !== undefined
      ? t('app.titleWithPlace', { place: pick(selected.name) })
      : view === 'explore'
        ? t('app.title')
        : t('app.titleWithView', { view: t(`app.view.${view}`) });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
