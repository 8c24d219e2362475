import { useId, useState } from 'react';
import styles from './combo-box.module.css';
import { Icon, type IconName } from './icon.tsx';
import { ListOption } from './list-option.tsx';
import { useListKeys } from './use-list-keys.ts';

export type ComboOption = Readonly<{ id: string; text: string; detail: string }>;

type ComboBoxProps = Readonly<{
  label: string;
  placeholder: string;
  icon: IconName;
  query: string;
  /** What fits the query, best first. */
  options: readonly ComboOption[];
  onQuery: (query: string) => void;
  onChoose: (id: string) => void;
}>;

/** A field with suggestions. */
export function ComboBox({ label, placeholder, icon, query, options, onQuery, onChoose }: ComboBoxProps) {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? options : [];
  const optionId = (id: string) => `${listId}-${id}`;
  const close = () => {
    setIsOpen(false);
  };
  const choose = (id: string) => {
    close();
    onChoose(id);
  };
  const { activeId, forget, onKeyDown } = useListKeys({
    ids: shown.map(({ id }) => id),
    open: isOpen,
    marksFirst: true,
    onOpen: () => {
      setIsOpen(true);
    },
    onChoose: choose,
    onEscape: isOpen ? close : null,
  });
  return (
    <div className={styles.box}>
      <div className={styles.frame} data-open={shown.length > 0 ? '' : undefined}>
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
        <input
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId === null ? undefined : optionId(activeId)}
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            forget();
            setIsOpen(true);
            onQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={label}
          className={styles.list}
          hidden={shown.length === 0}
        >
          {shown.map(({ id, text, detail }) => (
            <ListOption
              key={id}
              id={optionId(id)}
              isMarked={id === activeId}
              className={styles.option}
              onChoose={() => {
                choose(id);
              }}
            >
              <span>{text}</span>
              <span className={styles.detail}>{detail}</span>
            </ListOption>
          ))}
        </div>
      </div>
    </div>
  );
}
