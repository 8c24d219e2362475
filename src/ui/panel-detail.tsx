import { type ReactNode, type Ref, useId } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './panel-detail.module.css';

/** One thing of the list of a view, in its place: the way back, its title, and what is said of it. */
export function PanelDetail({
  title,
  titleRef,
  backLabel,
  onBack,
  children,
}: {
  title: string;
  /** Takes the focus when it opens. */
  titleRef: Ref<HTMLHeadingElement>;
  backLabel: string;
  onBack: () => void;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <article className={styles.detail} aria-labelledby={titleId}>
      <Button kind="text" className={styles.back} onClick={onBack}>
        <Icon name="back" />
        {backLabel}
      </Button>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </article>
  );
}

export function DetailSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
