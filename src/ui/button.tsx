import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import touch from './touch-target.module.css';

/** `seal` is for the one thing to do on a screen; `outlined` for what else can be done; `text` inside a sentence. */
export type ButtonKind = 'seal' | 'outlined' | 'text';

export function Button({ kind, className, ...rest }: ComponentProps<'button'> & { kind: ButtonKind }) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles.button,
        kind !== 'outlined' && styles[kind],
        // A word in a sentence is as high as the sentence; what can be hit is not.
        kind === 'text' && touch.target,
        className,
      )}
    />
  );
}
