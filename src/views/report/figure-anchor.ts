import styles from './figure-anchor.module.css';
import type { Indicator } from '../../schema/report.ts';
import { classNames } from '../../ui/class-names.ts';

/** Makes of an element the one that shows these numbers, and that a search for one of them leads to. */
export const figureAnchor = (className: string | undefined, indicators: readonly Indicator[]) => ({
  className: classNames(styles.anchor, className),
  tabIndex: -1,
  'data-indicators': indicators.map(({ id }) => id).join(' '),
});

/** What shows the number within `section`; null where nothing does. */
export const findFigure = (section: Element, indicatorId: string): HTMLElement | null =>
  section.querySelector<HTMLElement>(`[data-indicators~="${CSS.escape(indicatorId)}"]`);
