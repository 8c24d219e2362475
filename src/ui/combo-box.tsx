import { type KeyboardEvent, useId, useState } from 'react';
import styles from './combo-box.module.css';
import { Icon, type IconName } from './icon.tsx';

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

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field with suggestions, after the combobox pattern of the ARIA authoring practices. */
export function ComboBox({ label, placeholder, icon, query, options, onQuery, onChoose }: ComboBoxProps) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? options : [];
  const index = Math.min(active, shown.length - 1);
  const optionId = (option: ComboOption) => `${listId}-${option.id}`;
  const current = shown[index];

  const choose = (option: ComboOption) => {
    setIsOpen(false);
    onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Until it is done, an input method needs these keys itself.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((index + step + options.length) % options.length);
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  return (
    <div className={styles.box}>
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
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        autoComplete="off"
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setActive(0);
          setIsOpen(true);
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
        }}
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.list} hidden={shown.length === 0}>
        {shown.map((option) => (
          // The keys are handled by the field, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.id}
            id={optionId(option)}
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(option);
            }}
          >
            <span>{option.text}</span>
            <span className={styles.detail}>{option.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
