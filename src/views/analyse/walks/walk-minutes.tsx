import { unmappedText } from './walk-texts.ts';
import styles from '../areas/area-table.module.css';
import { medianText, minutesRange } from '../spread/spread-texts.ts';
import type { AreaWalks } from '../../../domain/spread/area-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** The median of a row with its range, and how many of its walks are not known. */
export function WalkMinutes({ walks }: { walks: AreaWalks | null }) {
  const texts = useTexts();
  const range = walks?.minutes ? minutesRange(texts, walks.minutes) : null;
  const unmapped = unmappedText(texts, walks);
  return (
    <>
      {medianText(texts, walks)}
      {range !== null && <span className={styles.range}> {range}</span>}
      {unmapped !== null && <span className={styles.range}> {unmapped}</span>}
    </>
  );
}
