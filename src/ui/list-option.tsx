import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './list-option.module.css';

/** An option of a list below a field, which keeps the focus and has the keys; the marked one stays in sight. */
export function ListOption({
  id,
  isMarked,
  className,
  onChoose,
  children,
}: {
  id: string;
  isMarked: boolean;
  className: string | undefined;
  onChoose: () => void;
  children: ReactNode;
}) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={classNames(styles.option, className)}
      onPointerDown={(event) => {
        // The focus stays in the field.
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
