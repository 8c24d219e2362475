import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './panel-page.module.css';

/** What fills the panel, and scrolls in it. */
export function PanelScroller({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames(styles.scroller, className)} />;
}

/** The title of a view. Takes the focus when what had it is gone and nothing nearer can. */
export function PanelTitle({ className, children }: Pick<ComponentProps<'h1'>, 'className' | 'children'>) {
  return (
    <h1 tabIndex={-1} className={classNames(styles.title, className)}>
      {children}
    </h1>
  );
}
