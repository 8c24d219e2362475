import { Fragment, useEffect, useId, useRef, useState } from 'react';
import styles from './kept-walks.module.css';
import { type KeptWalks, useKeptWalks } from './use-kept-walks.ts';
import { WalksFileButtons } from './walks-file-buttons.tsx';
import type { DeletedWalk, KeptWalk } from '../../../domain/compose/kept-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { LONGEST_WALK_NAME, parseWalkName } from '../../../schema/composed-tour.ts';
import { WALK_AT_HAND } from '../../../schema/link/tours-link.ts';
import { useComposer } from '../../../state/composer-context.tsx';
import { useAppStore } from '../../../state/providers.tsx';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';
import { Button } from '../../../ui/button.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';

function RenameForm({
  name,
  onName,
  onDone,
}: {
  name: string;
  onName: (name: string) => void;
  onDone: () => void;
}) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    field.current?.select();
  }, []);
  const onSubmit = () => {
    const parsed = parseWalkName(typed);
    if (parsed === null || parsed === '') return;
    onName(parsed);
    onDone();
  };
  return (
    <form className={styles.rename}>
      <input
        ref={field}
        id={id}
        aria-label={t('composer.renameTo', { name })}
        value={typed}
        required
        maxLength={LONGEST_WALK_NAME}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <SubmitButton onSubmit={onSubmit}>{t('composer.renameDone')}</SubmitButton>
      <Button kind="text" onClick={onDone}>
        {t('composer.renameCancel')}
      </Button>
    </form>
  );
}

/** A walk that was deleted just now. */
type Undo = Readonly<{ name: string; deleted: DeletedWalk }>;

type RowProps = Readonly<{
  kept: KeptWalk;
  walks: KeptWalks;
  /** Says what was done, and which walk can be put back. */
  onDone: (message: string, undo: Undo | null) => void;
}>;

function KeptRow({ kept: { id, walk }, walks, onDone }: RowProps) {
  const { t } = useTexts();
  const moreId = useId();
  const { store } = useComposer();
  const openView = useAppStore((state) => state.openView);
  const [opened, setOpened] = useState<'none' | 'more' | 'rename'>('none');
  const name = walk?.name ?? t('composer.keptUnreadable');
  const remove = () => {
    const deleted = walks.remove(id);
    onDone(t('composer.deleted', { name }), deleted === null ? null : { name, deleted });
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {walk === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Button
            kind="text"
            className={styles.name}
            aria-label={t('composer.keptOpen', { name })}
            onClick={() => {
              store.getState().open({ walk, keptId: id });
              openView('tours', { walk: WALK_AT_HAND });
            }}
          >
            {name}
          </Button>
        )}
        {walk !== null && (
          <span className={styles.note}>{t('composer.keptStops', { count: walk.stops.length })}</span>
        )}
        <IconButton
          label={t('composer.keptMore', { name })}
          aria-expanded={opened !== 'none'}
          aria-controls={moreId}
          onClick={() => setOpened(opened === 'none' ? 'more' : 'none')}
        >
          <Icon name="more" />
        </IconButton>
      </div>
      <div id={moreId} hidden={opened === 'none'} className={styles.more}>
        {opened === 'rename' && walk !== null ? (
          <RenameForm
            name={name}
            onName={(next) => {
              onDone(t('composer.renamed', { name: walks.keep({ ...walk, name: next }, id).name }), null);
            }}
            onDone={() => setOpened('none')}
          />
        ) : (
          <>
            {walk !== null && (
              <Button kind="text" onClick={() => setOpened('rename')}>
                {t('composer.rename')}
              </Button>
            )}
            {walk !== null && (
              <Button
                kind="text"
                disabled={walks.isFull}
                onClick={() => {
                  onDone(t('composer.copied', { name: walks.keep(walk, null).name }), null);
                }}
              >
                {t('composer.copy')}
              </Button>
            )}
            <Button kind="text" onClick={remove}>
              {t('composer.delete')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

type Done = Readonly<{ message: string; undo: Undo | null }>;

const NOTHING_DONE: Done = { message: '', undo: null };

/** The walks that the device keeps. */
export function KeptWalksList() {
  const { t } = useTexts();
  const headingId = useId();
  const walks = useKeptWalks();
  const [done, setDone] = useState<Done>(NOTHING_DONE);
  const { undo } = done;
  const putBack = ({ name, deleted }: Undo) => {
    const back = walks.putBack(deleted);
    if (back === 'full') {
      // It can still be put back once another is gone, perhaps in another tab.
      setDone({ message: t('composer.undoFull', { name, most: MOST_KEPT_WALKS }), undo: { name, deleted } });
      return;
    }
    const { newName } = back;
    const message = newName === null ? t('composer.undone') : t('composer.undoneAs', { name: newName });
    setDone({ message, undo: null });
  };
  const hasWalks = walks.walks.length > 0;
  // Above nothing but a button it is only heard.
  const Title = hasWalks ? Fragment : VisuallyHidden;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.head}>
        <Title>{t('composer.keptTitle')}</Title>{' '}
        {hasWalks && <span className={styles.note}>{t('composer.keptNote')}</span>}
      </h2>
      <ul>
        {walks.walks.map((kept) => (
          <KeptRow
            key={kept.id}
            kept={kept}
            walks={walks}
            onDone={(message, undo) => setDone({ message, undo })}
          />
        ))}
      </ul>
      <p className={styles.done}>
        <span role="status">{done.message}</span>{' '}
        {undo !== null && (
          <Button
            kind="text"
            onClick={() => {
              putBack(undo);
            }}
          >
            {t('composer.deleteUndo')}
          </Button>
        )}
      </p>
      <WalksFileButtons
        kept={walks}
        onImport={() => {
          setDone(NOTHING_DONE);
        }}
      />
    </section>
  );
}
