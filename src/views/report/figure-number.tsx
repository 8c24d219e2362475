import styles from './figure-number.module.css';
import { figureText } from './figure-text.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator } from '../../schema/report.ts';

/** The number large, what belongs to it small. `large` is for numbers with a chart beside them. */
export function FigureNumber({ indicator, large }: { indicator: Indicator; large: boolean }) {
  const texts = useTexts();
  const { before, number, after } = figureText(indicator, texts);
  return (
    <p className={styles.figure} data-size={large ? 'large' : 'row'}>
      {before !== null && <span className={styles.small}>{before} </span>}
      <span className={indicator.value === null ? styles.small : styles.number}>{number}</span>
      {after !== null && <span className={styles.small}> {after}</span>}
    </p>
  );
}
