import { useEffect } from 'react';
import { useTexts } from '../i18n/texts-context.tsx';
import { useAppStore } from '../state/app-store-context.tsx';
import { useAtlas } from '../state/atlas-context.tsx';

/** Keeps `<html lang>` and `<title>` with what is shown. */
export function useDocumentHead(): void {
  const { t, pick, locale } = useTexts();
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
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
}
