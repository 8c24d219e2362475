import { type KeyboardEvent, useId, useState } from 'react';
import styles from './stop-list.module.css';
import type { Edits } from './use-edits.ts';
import type { HandleProps } from './use-row-drag.ts';
import type { StopNote } from './use-stop-notes.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { LONGEST_STAY_MINUTES } from '../../../schema/composed-tour.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { isComposing } from '../../../ui/is-composing.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

/** The parts of a row that the focus goes back to. */
export type RowControl = 'handle' | 'up' | 'down' | 'remove';

/** How long to stay; counts when the field is left, or with Enter. */
function StayField({
  label,
  minutes,
  onStay,
}: {
  label: string;
  minutes: number;
  onStay: (minutes: number) => void;
}) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const next = Number(typed);
    if (typed !== null && typed.trim() !== '' && Number.isFinite(next) && next !== minutes) onStay(next);
    setTyped(null);
  };
  return (
    <label className={styles.stay}>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={LONGEST_STAY_MINUTES}
        step={5}
        aria-label={label}
        value={typed ?? minutes}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span aria-hidden="true">{t('composer.minutes')}</span>
    </label>
  );
}

/** One stop: where it stands, its name, how long to stay, and what can be done with it. */
export function StopRow({
  note,
  index,
  count,
  stayMinutes,
  ends,
  edits,
  handle,
  dropMark,
  onMove,
  onRemove,
}: {
  note: StopNote;
  index: number;
  count: number;
  stayMinutes: number;
  /** Whether the walk is to begin or end here. */
  ends: Readonly<{ isFirst: boolean; isLast: boolean }>;
  edits: Edits;
  handle: HandleProps;
  /** Where a dragged row would come in, seen from this one. */
  dropMark: 'before' | 'after' | 'dragged' | undefined;
  onMove: (to: number, control: RowControl) => void;
  onRemove: () => void;
}) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const moreId = useId();
  const { number, name, notes, isWrong } = note;
  const tags = [
    ...(ends.isFirst ? [t('composer.firstStop')] : []),
    ...(ends.isLast ? [t('composer.lastStop')] : []),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !event.altKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(index + (event.key === 'ArrowUp' ? -1 : 1), 'handle');
  };
  return (
    <li className={styles.row} data-stop={index} data-drop={dropMark}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is within come up to it */}
      <div className={styles.grid} onKeyDown={onKeyDown}>
        <button
          type="button"
          className={styles.handle}
          data-control="handle"
          aria-label={
            number === null ? t('composer.handleOut', { name }) : t('composer.handle', { number, name })
          }
          {...handle}
        >
          {number ?? '–'}
        </button>
        <div className={styles.what}>
          <p className={styles.name}>{name}</p>
          {[...tags, ...notes].length > 0 && (
            <p className={styles.notes} data-wrong={isWrong ? '' : undefined}>
              {[...tags, ...notes].join(t('tours.dot'))}
            </p>
          )}
        </div>
        <IconButton label={t('composer.remove', { name })} data-control="remove" onClick={onRemove}>
          <Icon name="close" />
        </IconButton>
        <div className={styles.tools}>
          <StayField
            label={t('composer.stay', { name })}
            minutes={stayMinutes}
            onStay={(minutes) => {
              edits.stay(index, minutes);
            }}
          />
          <IconButton
            label={t('composer.up', { name })}
            data-control="up"
            disabled={index === 0}
            onClick={() => {
              onMove(index - 1, 'up');
            }}
          >
            <Icon name="up" />
          </IconButton>
          <IconButton
            label={t('composer.down', { name })}
            data-control="down"
            disabled={index === count - 1}
            onClick={() => {
              onMove(index + 1, 'down');
            }}
          >
            <Icon name="down" />
          </IconButton>
          <IconButton
            label={t('composer.more', { name })}
            aria-expanded={isOpen}
            aria-controls={moreId}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="more" />
          </IconButton>
        </div>
      </div>
      <div id={moreId} hidden={!isOpen} className={styles.more}>
        <Button
          kind="text"
          disabled={ends.isFirst}
          onClick={() => {
            setIsOpen(false);
            edits.makeFirst(index);
          }}
        >
          {t('composer.makeFirst')}
        </Button>
        <Button
          kind="text"
          disabled={ends.isLast}
          onClick={() => {
            setIsOpen(false);
            edits.makeLast(index);
          }}
        >
          {t('composer.makeLast')}
        </Button>
      </div>
    </li>
  );
}
