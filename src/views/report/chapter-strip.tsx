import { useEffect, useRef } from 'react';
import styles from './chapter-strip.module.css';
import { SectionLink } from './section-link.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { isChapter, type Section } from '../../schema/section.ts';
import { useAppStore } from '../../state/providers.tsx';

/** The chapters side by side; where they do not fit, the strip itself scrolls and keeps the current one in sight. */
export function ChapterStrip({ sections }: { sections: readonly Section[] }) {
  const { t, pick } = useTexts();
  const currentId = useAppStore((state) => state.sectionId);
  const strip = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const list = strip.current;
    const cell = list?.querySelector<HTMLElement>('[aria-current]')?.parentElement ?? null;
    if (list === null || cell === null) return;
    list.scrollTo({ left: cell.offsetLeft - (list.clientWidth - cell.offsetWidth) / 2 });
  }, [currentId]);

  return (
    <nav aria-label={t('report.chapters')} className={styles.nav}>
      <ul ref={strip} className={styles.strip}>
        {sections.map(
          ({ id, shortTitle, numeral }) =>
            isChapter(id) && (
              <li key={id} className={styles.cell}>
                <SectionLink id={id} current={id === currentId} className={styles.link}>
                  {numeral !== undefined && <span className={styles.numeral}>{pick(numeral)}</span>}{' '}
                  <span>{pick(shortTitle)}</span>
                </SectionLink>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
