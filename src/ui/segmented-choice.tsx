import styles from './segmented-choice.module.css';
import type { RadioChoice } from './radio-row.tsx';

/** One of few, side by side; the chosen one is ink. */
export function SegmentedChoice<T extends string>({
  name,
  legend,
  choices,
  value,
  onChoose,
}: {
  /** Unique on the page. */
  name: string;
  legend: string;
  choices: readonly RadioChoice<T>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.cells}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.cell}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
