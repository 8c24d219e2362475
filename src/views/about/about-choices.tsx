import { useTexts } from '../../i18n/texts-context.tsx';
import { LOCALES } from '../../schema/locale.ts';
import { THEMES, type ThemeChoice } from '../../schema/theme.ts';
import { useAppStore } from '../../state/providers.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';

const THEME_CHOICES: readonly ThemeChoice[] = ['auto', ...THEMES];

/** Language and appearance, with everything there is to choose. */
export function AboutChoices() {
  const { t, locale } = useTexts();
  const themeChoice = useAppStore((state) => state.themeChoice);
  const chooseLocale = useAppStore((state) => state.chooseLocale);
  const chooseTheme = useAppStore((state) => state.chooseTheme);
  return (
    <>
      <RadioRow
        name="locale"
        legend={t('app.language')}
        choices={LOCALES.map((value) => ({ value, label: t(`app.switchLanguage.${value}`), lang: value }))}
        value={locale}
        onChoose={chooseLocale}
      />
      <RadioRow
        name="theme"
        legend={t('app.theme')}
        choices={THEME_CHOICES.map((value) => ({ value, label: t(`about.theme.${value}`) }))}
        value={themeChoice}
        onChoose={chooseTheme}
      />
    </>
  );
}
