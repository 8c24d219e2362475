import styles from './check-box.module.css';
import { classNames } from './class-names.ts';

/** Something that is so or is not. */
export function CheckBox({
  label,
  checked,
  describedBy,
  className,
  onChange,
}: {
  label: string;
  checked: boolean;
  /** Id of what explains it. */
  describedBy?: string;
  className?: string | undefined;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={classNames(styles.check, className)}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
