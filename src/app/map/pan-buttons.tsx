import { useId, useState } from 'react';
import { ActionButton } from '../actions/action-button.tsx';
import { PAN_ACTIONS } from '../actions/map-actions.ts';
import styles from './pan-buttons.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

const ICONS: readonly IconName[] = ['up', 'back', 'forward', 'down'];

/** Moves the map without dragging it; folded away, so that the map stays quiet. */
export function PanButtons() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.pan}>
      <IconButton
        label={t('actions.panGroup')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="move" />
      </IconButton>
      <div id={id} role="group" aria-label={t('actions.panGroup')} hidden={!open} className={styles.pad}>
        {PAN_ACTIONS.map((action, index) => (
          <ActionButton key={action.id} action={action}>
            <Icon name={ICONS[index] ?? 'move'} />
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
