import type { ReactNode } from 'react';
import { onPlainClick } from './on-plain-click.ts';
import styles from './list-row.module.css';
import { useShowing } from './use-showing.ts';

export type ListRowProps = Readonly<{
  /** A real address, so that the row can be opened in a new tab. */
  href: string;
  /** Lets the focus find the row again: `data-row`. */
  rowId: string;
  picture: ReactNode;
  name: string;
  detail: string;
  /** Right-hand lines, e.g. the status and a distance. */
  aside: readonly string[];
  current: boolean;
  hovered: boolean;
  onOpen: () => void;
  onHover: (hovering: boolean) => void;
  /** Beside the row: what is done with the entry without opening it. */
  tool?: ReactNode;
}>;

/** A two-line entry of a list. Long names wrap, they are never cut. */
export function ListRow({
  href,
  rowId,
  picture,
  name,
  detail,
  aside,
  current,
  hovered,
  onOpen,
  onHover,
  tool,
}: ListRowProps) {
  const showing = useShowing(onHover);
  return (
    <div className={styles.frame}>
      <a
        className={styles.row}
        href={href}
        data-row={rowId}
        aria-current={current}
        data-hovered={hovered ? '' : undefined}
        onClick={onPlainClick(onOpen)}
        {...showing}
      >
        <span className={styles.picture}>{picture}</span>
        <span>
          <span className={styles.name}>{name}</span>
          <span className={styles.detail}>{detail}</span>
        </span>
        <span className={styles.aside}>
          {aside.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </a>
      {tool}
    </div>
  );
}
