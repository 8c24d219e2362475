import type { ReactNode } from 'react';
import styles from './place-quote.module.css';
import { toChinesePunctuation } from '../../i18n/chinese-punctuation.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAtlas } from '../../state/providers.tsx';
import touch from '../../ui/touch-target.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

function SourceLine({ initiative }: { initiative: Initiative }) {
  const { t, pick, format } = useTexts();
  const { report, sourceById } = useAtlas();
  const source = report === null ? undefined : sourceById.get(report.source);
  if (source === undefined) return null;
  const section = report?.sections.find(({ id }) => id === initiative.sections[0]);
  const { publisher, date, url } = source;
  const parts: readonly Readonly<{ key: string; shown: ReactNode }>[] = [
    { key: 'publisher', shown: pick(publisher) },
    { key: 'date', shown: date === null ? null : format.date(date) },
    { key: 'section', shown: section === undefined ? null : pick(section.shortTitle) },
    {
      key: 'link',
      shown: url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" className={touch.target}>
          {t('place.quoteSource')}
          <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
        </a>
      ),
    },
  ];
  return (
    <figcaption className={styles.source}>
      {parts.map(({ key, shown }) => shown !== null && shown !== false && <span key={key}>{shown}</span>)}
    </figcaption>
  );
}

/** The report's own words, always in the language it is written in. */
export function PlaceQuote({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  if (initiative.quote === null) {
    return initiative.namedInReport ? null : <p className={styles.notNamed}>{t('place.notNamed')}</p>;
  }
  return (
    <figure className={styles.figure} aria-label={t('place.quote')}>
      <blockquote lang="zh-CN" className={styles.quote}>
        {toChinesePunctuation(initiative.quote)}
      </blockquote>
      <SourceLine initiative={initiative} />
    </figure>
  );
}
