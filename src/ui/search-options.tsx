import type { ReactNode } from 'react';
import { ListOption } from './list-option.tsx';
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
              <ListOption
                key={option.id}
                id={optionId(option.id)}
                isMarked={option.id === activeId}
                className={styles.option}
                onChoose={() => {
                  onChoose(option.id);
                }}
              >
                {option.content}
              </ListOption>
            ))}
          </div>
        );
      })}
    </div>
  );
}
