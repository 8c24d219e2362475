import styles from './figure-number.module.css';
import { figureText } from './figure-text.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator } from '../../schema/report.ts';

/**
 * The number large, what belongs to it small. `large` is for numbers with a chart beside them; `of` is the whole or
 * the goal it is read against, in the same unit.
 */
export function FigureNumber({
  indicator,
  large,
  of,
}: {
  indicator: Indicator;
  large: boolean;
  of?: Indicator | undefined;
}) {
  const texts = useTexts();
  const { before, number, after } = figureText(indicator, texts);
  return (
    <p className={styles.figure} data-size={large ? 'large' : 'row'}>
      {before !== null && <span className={styles.small}>{before} </span>}
      <span className={indicator.value === null ? styles.small : styles.number}>{number}</span>
      {of !== undefined && <span className={styles.small}> / {figureText(of, texts).number}</span>}
      {after !== null && <span className={styles.small}> {after}</span>}
    </p>
  );
}
