import styles from './radio-row.module.css';

export type RadioChoice<T extends string> = Readonly<{ value: T; label: string; lang?: string }>;

/** One of few, on one line. */
export function RadioRow<T extends string>({
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
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} lang={choice.lang}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChoose(choice.value);
            }}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
