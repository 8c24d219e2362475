import { useMemo } from 'react';
import { ExhibitBlock } from './exhibit-block.tsx';
import styles from './section-figures.module.css';
import { figureAnchor } from './figure-anchor.ts';
import { FigureNumber } from './figure-number.tsx';
import { IndicatorNotes } from './indicator-notes.tsx';
import { buildExhibits, indicatorsOf } from '../../domain/indicators/exhibit.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator } from '../../schema/report.ts';
import type { SectionId } from '../../schema/section.ts';

/** The numbers of a section: charts first, then those that a number says better. */
export function SectionFigures({ id, indicators }: { id: SectionId; indicators: readonly Indicator[] }) {
  const { t, pick } = useTexts();
  const exhibits = useMemo(() => buildExhibits(indicators, id), [indicators, id]);
  const numbers = exhibits.flatMap((exhibit) => (exhibit.form === 'number' ? [exhibit.indicator] : []));
  if (exhibits.length === 0) return null;
  return (
    <div className={styles.figures}>
      <h3 className={styles.title}>{t('report.figures')}</h3>
      {exhibits.map(
        (exhibit) =>
          exhibit.form !== 'number' && (
            <ExhibitBlock key={indicatorsOf(exhibit)[0]?.id} exhibit={exhibit} readIn={id} />
          ),
      )}
      {numbers.length > 0 && (
        <ul className={styles.numbers}>
          {numbers.map((indicator) => (
            <li key={indicator.id} {...figureAnchor(styles.number, [indicator])}>
              <FigureNumber indicator={indicator} large={false} />
              <p className={styles.label}>{pick(indicator.label)}</p>
              <IndicatorNotes indicator={indicator} readIn={id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
