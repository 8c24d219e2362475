import styles from './word-select.module.css';

export type WordChoice<T extends string> = Readonly<{
  value: T;
  /** In the list. */
  label: string;
  /** In the place of the button, where there is room for a character or two. */
  short: string;
  lang: string;
}>;

/** A button of one word that opens the device's own list of choices. */
export function WordSelect<T extends string>({
  label,
  choices,
  value,
  onChoose,
}: {
  label: string;
  choices: readonly WordChoice<T>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <span className={styles.box}>
      <span aria-hidden="true" className={styles.word} lang={chosen?.lang}>
        {chosen?.short}
      </span>
      <select
        className={styles.select}
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => {
          const next = choices.find((choice) => choice.value === event.target.value);
          if (next !== undefined) onChoose(next.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
