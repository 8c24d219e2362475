import { type RadioGroupProps, RadioLabels } from './radio-labels.tsx';
import styles from './radio-row.module.css';

/** A group of radio buttons with text labels, on one line. */
export function RadioRow<T extends string>({ legend, ...group }: RadioGroupProps<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <RadioLabels {...group} className={styles.choice} />
    </fieldset>
  );
}
