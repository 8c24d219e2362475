import { useMemo } from 'react';
import { sectionHeadingId } from './anchors.ts';
import { RetoldNote } from './retold-note.tsx';
import { SectionFigures } from './section-figures.tsx';
import styles from './section-part.module.css';
import { SectionPlaces } from './section-places.tsx';
import type { Texts } from '../../i18n/texts.ts';
import { isMapped } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import type { Indicator } from '../../schema/report.ts';
import { isChapter, type Section, type SectionId } from '../../schema/section.ts';
import { useAtlas } from '../../state/providers.tsx';

/** Those that have their main place in the section first; otherwise in display order. */
function namedIn(initiatives: readonly Initiative[], id: SectionId): readonly Initiative[] {
  const named = initiatives.filter(({ sections }) => sections.includes(id));
  const isMain = ({ sections }: Initiative) => sections[0] === id;
  return [...named.filter(isMain), ...named.filter((initiative) => !isMain(initiative))];
}

function countLine({ t }: Texts, named: readonly Initiative[]): string {
  if (named.length === 0) return t('report.counts.noPlaces');
  const mapped = named.filter(isMapped).length;
  return t('report.counts.line', {
    places: t('report.counts.places', { count: named.length }),
    mapped: mapped === 0 ? t('report.counts.noneMapped') : t('report.counts.mapped', { count: mapped }),
  });
}

/** One section: retold, counted, and with what it names and what it leaves open. */
export function SectionPart({ section, indicators }: { section: Section; indicators: readonly Indicator[] }) {
  const { id, title, numeral, summary, notSaid } = section;
  const texts = useTexts();
  const { t, pick } = texts;
  const { initiatives, unread } = useAtlas();
  const isWhole = unread.categories.length === 0;
  const named = useMemo(() => namedIn(initiatives, id), [initiatives, id]);
  const headingId = sectionHeadingId(id);
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        {numeral !== undefined && (
          <span aria-hidden="true" className={styles.numeral}>
            {pick(numeral)}
          </span>
        )}
        <div>
          <h2 id={headingId} tabIndex={-1} className={styles.title}>
            {pick(title)}
          </h2>
          <p className={styles.counts}>
            {isWhole || named.length > 0 ? countLine(texts, named) : ''}{' '}
            {!isWhole && t('report.counts.unread')}
          </p>
        </div>
      </div>
      <p className={styles.summary}>{pick(summary)}</p>
      {!isChapter(id) && <RetoldNote />}
      <SectionFigures id={id} indicators={indicators} />
      <SectionPlaces initiatives={named} />
      {notSaid !== null && (
        <div className={styles.notSaid}>
          <h3 className={styles.notSaidTitle}>{t('report.notSaid')}</h3>
          <p>{pick(notSaid)}</p>
        </div>
      )}
    </section>
  );
}
