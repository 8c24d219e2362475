import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CommandList } from './command-list.tsx';
import styles from './command-palette.module.css';
import { arrangeCommands } from './arrange-commands.ts';
import type { PaletteCommand } from './palette-command.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** All that can be done now, found by name in either language, the latest first. */
export function CommandPalette({
  commands,
  recentIds,
  onRun,
  onClose,
}: {
  commands: readonly PaletteCommand[];
  recentIds: readonly string[];
  onRun: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const sections = useMemo(
    () => arrangeCommands(commands, { query, recentIds }),
    [commands, query, recentIds],
  );
  const flat = sections.flatMap((section) => section.commands);
  const index = Math.min(active, flat.length - 1);
  const current = flat[index];
  const optionId = (id: string) => `${listId}-${id}`;

  // The dialog was opened to be written in; it gives the focus to its first button.
  useEffect(() => {
    field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && flat.length > 0) {
      event.preventDefault();
      setActive((index + step + flat.length) % flat.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && current !== undefined) {
      event.preventDefault();
      onRun(current.id);
    }
  };
  return (
    <Dialog title={t('palette.title')} closeLabel={t('app.close')} onClose={onClose}>
      <input
        ref={field}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={t('palette.field')}
        aria-expanded={flat.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current.id)}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('palette.field')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CommandList
        id={listId}
        sections={sections}
        currentId={current?.id ?? null}
        optionId={optionId}
        onRun={onRun}
      />
      {flat.length === 0 && <p className={styles.nothing}>{t('palette.nothing', { query })}</p>}
      <LiveRegion message={query === '' ? '' : t('palette.count', { count: flat.length })} />
    </Dialog>
  );
}
