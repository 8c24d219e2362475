import { useEffect, useId, useMemo, useRef } from 'react';
import { CommandList } from './command-list.tsx';
import styles from './command-palette.module.css';
import { arrangeCommands, findCommands } from './arrange-commands.ts';
import type { PaletteCommand } from './palette-command.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useDraftText } from '../../state/drafts-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useListKeys } from '../../ui/use-list-keys.ts';

/** All that can be done now, found by name in either language, the latest first. */
export function CommandPalette({
  commands,
  needMap,
  recentIds,
  onRun,
  onClose,
}: {
  commands: readonly PaletteCommand[];
  /** What cannot be done because there is no map. */
  needMap: readonly PaletteCommand[];
  recentIds: readonly string[];
  onRun: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useDraftText('command');
  const listId = useId();
  const sections = useMemo(
    () => arrangeCommands(commands, { query, recentIds }),
    [commands, query, recentIds],
  );
  const [needsMap] = query.trim() === '' ? [] : findCommands(needMap, query);
  const flat = sections.flatMap((section) => section.commands);
  const optionId = (id: string) => `${listId}-${id}`;
  const { activeId, forget, onKeyDown } = useListKeys({
    ids: flat.map(({ id }) => id),
    open: true,
    marksFirst: true,
    onOpen: () => undefined,
    onChoose: onRun,
    // It closes the dialog.
    onEscape: null,
  });

  // The dialog was opened to be written in; it gives the focus to its first button.
  useEffect(() => {
    field.current?.focus();
  }, []);
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
        aria-activedescendant={activeId === null ? undefined : optionId(activeId)}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('palette.field')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          forget();
        }}
        onKeyDown={onKeyDown}
      />
      <CommandList id={listId} sections={sections} currentId={activeId} optionId={optionId} onRun={onRun} />
      {flat.length === 0 && (
        <p className={styles.nothing}>
          {needsMap === undefined
            ? t('palette.nothing', { query })
            : t('palette.needsMap', { name: needsMap.name })}
        </p>
      )}
      <LiveRegion message={query === '' ? '' : t('palette.count', { count: flat.length })} />
    </Dialog>
  );
}
