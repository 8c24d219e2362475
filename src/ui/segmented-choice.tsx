import { classNames } from './class-names.ts';
import { type RadioGroupProps, RadioLabels } from './radio-labels.tsx';
import styles from './segmented-choice.module.css';
import segments from './segments.module.css';
import hidden from './visually-hidden.module.css';

/** A group of radio buttons drawn as one bar of segments; the chosen one is filled with the ink colour. */
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
