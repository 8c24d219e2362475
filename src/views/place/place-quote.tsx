import styles from './place-quote.module.css';
import { toChinesePunctuation } from '../../i18n/chinese-punctuation.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Atlas } from '../../data/atlas.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { useAtlas } from '../../state/atlas-context.tsx';

function sourceLine({ pick, format }: Texts, { report, sourceById }: Atlas, initiative: Initiative): string {
  const source = report === null ? undefined : sourceById.get(report.source);
  const section = report?.sections.find(({ id }) => id === initiative.sections[0]);
  const published = source?.date ?? null;
  return [
    source === undefined ? null : pick(source.publisher),
    published === null ? null : format.date(published),
    section === undefined ? null : pick(section.shortTitle),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The report's own words, always in the language it is written in. */
export function PlaceQuote({ initiative }: { initiative: Initiative }) {
  const texts = useTexts();
  const atlas = useAtlas();
  if (initiative.quote === null) {
    return initiative.namedInReport ? null : <p className={styles.notNamed}>{texts.t('place.notNamed')}</p>;
  }
  return (
    <figure className={styles.figure} aria-label={texts.t('place.quote')}>
      <blockquote lang="zh-CN" className={styles.quote}>
        {toChinesePunctuation(initiative.quote)}
      </blockquote>
      <figcaption className={styles.source}>{sourceLine(texts, atlas, initiative)}</figcaption>
    </figure>
  );
}
