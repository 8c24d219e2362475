import { useTexts } from '../../i18n/texts-context.tsx';
import type { ContentLanguage, LocalizedText } from '../../schema/localized-text.ts';

const LANG: Readonly<Record<ContentLanguage, string>> = { zh: 'zh-CN', en: 'en' };

/** The text in the language that is not being read, marked as such. */
export function OtherLanguage({ text, className }: { text: LocalizedText; className: string | undefined }) {
  const { language } = useTexts();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <p lang={LANG[other]} className={className}>
      {text[other]}
    </p>
  );
}
