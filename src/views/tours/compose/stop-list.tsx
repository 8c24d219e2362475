import { useEffect, useRef, useState } from 'react';
import { type RowControl, StopRow } from './stop-row.tsx';
import styles from './stop-list.module.css';
import type { Edits } from './use-edits.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useStopNotes } from './use-stop-notes.ts';
import { placeKey } from '../../../domain/compose/walk-places.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useWalkAtHand } from '../../../state/composer-context.tsx';

type Aim = Readonly<{ index: number; control: RowControl }>;

/** The control of a row, or its handle where that can't be pressed now. */
function focusRow(list: HTMLElement, { index, control }: Aim): void {
  const row = list.querySelector(`[data-stop="${String(index)}"]`);
  const wanted = row?.querySelector<HTMLButtonElement>(`[data-control="${control}"]`);
  const target =
    wanted?.disabled === false ? wanted : row?.querySelector<HTMLElement>('[data-control="handle"]');
  target?.focus();
}

/** Where a dragged row would come in, seen from the row at `index`. */
function dropMark(
  drag: Readonly<{ from: number; to: number }> | null,
  index: number,
): 'before' | 'after' | 'dragged' | undefined {
  if (drag === null) return undefined;
  if (index === drag.from) return 'dragged';
  if (drag.to === drag.from) return undefined;
  if (index !== drag.to) return undefined;
  return drag.to > drag.from ? 'after' : 'before';
}

/** The stops of the walk at hand, to be moved, timed and removed. */
export function StopList({ edits, onEmpty }: { edits: Edits; onEmpty: () => void }) {
  const { t } = useTexts();
  const walk = useWalkAtHand((state) => state.present.walk);
  const notes = useStopNotes();
  const list = useRef<HTMLOListElement>(null);
  const [aim, setAim] = useState<Aim | null>(null);
  const { drag, handleOf } = useRowDrag(list, edits.move);
  // What is moved in the page loses the focus.
  useEffect(() => {
    if (aim !== null && list.current !== null) focusRow(list.current, aim);
  }, [aim]);
  const { stops } = walk;
  const seen = new Map<string, number>();
  const keys = stops.map(({ place }) => {
    const key = placeKey(place);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key} ${String(times)}`;
  });
  if (stops.length === 0) return <p className={styles.none}>{t('composer.none')}</p>;
  return (
    <ol ref={list} className={styles.list} aria-label={t('composer.stops')}>
      {stops.map(({ stayMinutes }, index) => {
        const note = notes[index];
        if (note === undefined) return null;
        return (
          <StopRow
            key={keys[index]}
            {...{ note, index, stayMinutes, edits }}
            count={stops.length}
            ends={{
              isFirst: walk.start === 'first' && index === 0,
              isLast: walk.end === 'last' && index === stops.length - 1,
            }}
            handle={handleOf(index)}
            dropMark={dropMark(drag, index)}
            onMove={(to, control) => {
              if (to < 0 || to >= stops.length) return;
              edits.move(index, to);
              setAim({ index: to, control });
            }}
            onRemove={() => {
              edits.remove(index);
              if (stops.length === 1) onEmpty();
              else setAim({ index: Math.min(index, stops.length - 2), control: 'remove' });
            }}
          />
        );
      })}
    </ol>
  );
}
