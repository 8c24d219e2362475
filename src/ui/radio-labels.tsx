type RadioChoice<T extends string> = Readonly<{ value: T; label: string; lang?: string }>;

/** A group of radio buttons with text labels. */
export type RadioGroupProps<T extends string> = Readonly<{
  /** Unique on the page. */
  name: string;
  legend: string;
  choices: readonly RadioChoice<T>[];
  value: T;
  onChoose: (value: T) => void;
}>;

/** The radio buttons of a group, each in its label. */
export function RadioLabels<T extends string>({
  name,
  choices,
  value,
  onChoose,
  className,
}: Omit<RadioGroupProps<T>, 'legend'> & Readonly<{ className: string | undefined }>) {
  return choices.map((choice) => (
    <label key={choice.value} className={className} lang={choice.lang}>
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
  ));
}
