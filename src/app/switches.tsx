import styles from './switches.module.css';
import { useTexts } from '../i18n/texts-context.tsx';
import { type Locale, LOCALES } from '../schema/locale.ts';
import type { Theme } from '../schema/theme.ts';
import { useAppStore } from '../state/app-store-context.tsx';
import { selectTheme } from '../state/selectors.ts';
import { IconButton } from '../ui/icon-button.tsx';

const OTHER_THEME: Readonly<Record<Theme, Theme>> = { day: 'night', night: 'day' };

const otherLocale = (locale: Locale): Locale => LOCALES.find((other) => other !== locale) ?? locale;

/** Language and appearance, each one press away; the whole choice is in About. */
export function Switches() {
  const { t, locale } = useTexts();
  const theme = useAppStore(selectTheme);
  const chooseLocale = useAppStore((state) => state.chooseLocale);
  const chooseTheme = useAppStore((state) => state.chooseTheme);
  const nextLocale = otherLocale(locale);
  const nextTheme = OTHER_THEME[theme];
  return (
    <>
      <IconButton
        label={t(`app.switchLanguage.${nextLocale}`)}
        lang={nextLocale}
        onClick={() => {
          chooseLocale(nextLocale);
        }}
      >
        <span className={styles.word}>{t(`app.switchLanguageShort.${nextLocale}`)}</span>
      </IconButton>
      <IconButton
        label={t(`app.switchTheme.${nextTheme}`)}
        onClick={() => {
          chooseTheme(nextTheme);
        }}
      >
        <span className={styles.word}>{t(`app.switchThemeShort.${nextTheme}`)}</span>
      </IconButton>
    </>
  );
}
