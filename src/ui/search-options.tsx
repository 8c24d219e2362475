import { type ReactNode, useEffect, useRef } from 'react';
import styles from './search-options.module.css';

type SearchBoxOption = Readonly<{ id: string; content: ReactNode }>;
export type SearchBoxGroup = Readonly<{ id: string; title: string; options: readonly SearchBoxOption[] }>;

/** The options below a search field, by groups. The field keeps the focus and handles the keys. */
export function SearchOptions({
  id,
  label,
  groups,
  activeId,
  optionId,
  onChoose,
}: {
  id: string;
  label: string;
  groups: readonly SearchBoxGroup[];
  activeId: string | null;
  optionId: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map((group) => {
        const titleId = `${id}-group-${group.id}`;
        return (
          <div key={group.id} role="group" aria-labelledby={titleId}>
            <div id={titleId} role="presentation" className={styles.title}>
              {group.title}
            </div>
            {group.options.map((option) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
              <div
                key={option.id}
                ref={option.id === activeId ? active : null}
                id={optionId(option.id)}
                role="option"
                tabIndex={-1}
                aria-selected={option.id === activeId}
                className={styles.option}
                onPointerDown={(event) => {
                  // The focus stays in the field.
                  event.preventDefault();
                }}
                onClick={() => {
                  onChoose(option.id);
                }}
              >
                {option.content}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
