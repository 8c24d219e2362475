import { classNames } from './class-names.ts';
import { type RadioGroupProps, RadioLabels } from './radio-labels.tsx';
import styles from './segmented-choice.module.css';
import segments from './segments.module.css';
import hidden from './visually-hidden.module.css';

/** One of few, side by side; the chosen one is ink. */
export function SegmentedChoice<T extends string>({ legend, ...group }: RadioGroupProps<T>) {
  return (
    <fieldset>
      <legend className={hidden.hidden}>{legend}</legend>
      <div className={segments.frame}>
        <RadioLabels {...group} className={classNames(segments.cell, styles.cell)} />
      </div>
    </fieldset>
  );
}
