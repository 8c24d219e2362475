import { type FocusEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './search-box.module.css';
import { type SearchBoxGroup, SearchOptions } from './search-options.tsx';
import { useListKeys } from './use-list-keys.ts';

export type SearchBoxProps = Readonly<{
  inputRef: RefObject<HTMLInputElement | null>;
  label: string;
  listLabel: string;
  clearLabel: string;
  placeholder: string;
  /** Before the field on a narrow screen, e.g. the seal. */
  emblem: ReactNode;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly SearchBoxGroup[];
  /** Above the groups; null for nothing to say. */
  message: ReactNode;
  /** Below the groups, e.g. a button; null for nothing. */
  foot: ReactNode;
  onFocus: () => void;
  /** @returns whether that ends the search */
  onChoose: (optionId: string) => boolean;
}>;

/** A field with grouped results; the focus stays in the field. */
export function SearchBox({
  inputRef,
  label,
  listLabel,
  clearLabel,
  placeholder,
  emblem,
  query,
  groups,
  message,
  foot,
  onQuery,
  onFocus,
  onChoose,
}: SearchBoxProps) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const options = groups.flatMap((group) => group.options);
  const choose = (optionId: string) => {
    if (onChoose(optionId)) setOpen(false);
  };
  const { activeId, forget, onKeyDown } = useListKeys({
    ids: options.map(({ id }) => id),
    open,
    marksFirst: false,
    onOpen: () => {
      setOpen(true);
    },
    onChoose: choose,
    // Once more empties the field.
    onEscape: () => {
      if (open) setOpen(false);
      else onQuery('');
    },
  });
  const shown = open && (options.length > 0 || message !== null);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const optionId = (id: string) => `${listId}-${id}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only learns that the focus left
    <div
      role="search"
      aria-label={label}
      className={styles.box}
      data-open={shown ? '' : undefined}
      onBlur={onBlur}
    >
      <div className={styles.frame}>
        <span className={styles.emblem}>{emblem}</span>
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        <input
          ref={inputRef}
          className={styles.field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-label={label}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && activeId !== null ? optionId(activeId) : undefined}
          aria-keyshortcuts="/"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            forget();
            setOpen(true);
            onQuery(event.target.value);
          }}
          onClick={() => setOpen(true)}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        ) : (
          <IconButton
            label={clearLabel}
            onClick={() => {
              onQuery('');
              inputRef.current?.focus();
            }}
          >
            <Icon name="close" />
          </IconButton>
        )}
      </div>
      <div className={styles.popup} hidden={!shown} tabIndex={-1}>
        {message !== null && <div className={styles.message}>{message}</div>}
        <SearchOptions
          id={listId}
          label={listLabel}
          groups={shown ? groups : []}
          activeId={activeId}
          optionId={optionId}
          onChoose={choose}
        />
        {foot !== null && <div className={styles.foot}>{foot}</div>}
      </div>
    </div>
  );
}
