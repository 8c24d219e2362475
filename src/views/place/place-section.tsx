import { type ReactNode, useId } from 'react';
import styles from './place-section.module.css';

/** A part of a place panel, set off by a hairline. */
export function PlaceSection({
  title,
  note = null,
  children,
}: {
  title: string;
  note?: string | null;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note !== null && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
