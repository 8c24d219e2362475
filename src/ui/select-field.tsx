import styles from './select-field.module.css';

/** A field that opens the device's own list of choices. */
export function SelectField<T extends string>({
  id,
  choices,
  value,
  onChoose,
}: {
  /** For its label. */
  id: string;
  choices: readonly Readonly<{ value: T; label: string }>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <select
      id={id}
      className={styles.select}
      value={value}
      onChange={(event) => {
        const next = choices.find((choice) => choice.value === event.target.value);
        if (next !== undefined) onChoose(next.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
