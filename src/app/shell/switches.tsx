import { ActionButton } from '../actions/action-button.tsx';
import { switchTheme } from '../actions/appearance-actions.ts';
import styles from './switches.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { LOCALES } from '../../schema/locale.ts';
import type { Theme } from '../../schema/theme.ts';
import { useAppStore } from '../../state/providers.tsx';
import { selectTheme } from '../../state/selectors.ts';
import { WordSelect } from '../../ui/word-select.tsx';

const OTHER_THEME: Readonly<Record<Theme, Theme>> = { day: 'night', night: 'day' };

/** Language and appearance close at hand; the whole choice is in About. */
export function Switches() {
  const { t, locale } = useTexts();
  const theme = useAppStore(selectTheme);
  const chooseLocale = useAppStore((state) => state.chooseLocale);
  const nextTheme = OTHER_THEME[theme];
  const languages = LOCALES.map((value) => ({
    value,
    label: t(`app.switchLanguage.${value}`),
    short: t(`app.switchLanguageShort.${value}`),
    lang: value,
  }));
  return (
    <>
      <WordSelect label={t('app.language')} choices={languages} value={locale} onChoose={chooseLocale} />
      <ActionButton action={switchTheme}>
        <span className={styles.word}>{t(`app.switchThemeShort.${nextTheme}`)}</span>
      </ActionButton>
    </>
  );
}
