import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

/** A square button that shows a sign; `label` is its name, and with `hint` (the keys) its tooltip. */
export function IconButton({
  label,
  hint = null,
  children,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & {
  label: string;
  hint?: string | null;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={hint === null ? label : `${label} (${hint})`}
      className={classNames(styles.button, className)}
    >
      {children}
    </button>
  );
}
