import { useId, useState } from 'react';
import { ActionButton } from '../actions/action-button.tsx';
import { useActions } from '../actions/actions-context.ts';
import { openPalette } from '../actions/help-actions.ts';
import {
  fullScreen,
  locateMe,
  resetNorth,
  showDistrict,
  terrain3d,
  zoomIn,
  zoomOut,
  PAN_ACTIONS,
} from '../actions/map-actions.ts';
import { mayLocate } from './locate.ts';
import styles from './map-buttons.module.css';
import { useFullScreen } from '../actions/use-full-screen.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MapButtonGroup } from '../../ui/map-button-group.tsx';

const ICONS: readonly IconName[] = ['up', 'back', 'forward', 'down'];

/** Moves the map without dragging it; folded away, so that the map stays quiet. */
function PanButtons() {
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

function ViewButtons() {
  const { t } = useTexts();
  const { context } = useActions();
  const fillsScreen = useFullScreen();
  const isTurned = useAppStore(() => resetNorth.isAvailable(context));
  return (
    <MapButtonGroup label={t('map.views')}>
      <ActionButton action={openPalette}>
        <Icon name="command" />
      </ActionButton>
      <ActionButton action={showDistrict}>
        <Icon name="district" />
      </ActionButton>
      <ActionButton action={terrain3d}>
        <span className={styles.word}>3D</span>
      </ActionButton>
      {isTurned && (
        <ActionButton action={resetNorth}>
          <Icon name="north" />
        </ActionButton>
      )}
      {fillsScreen !== null && (
        <ActionButton action={fullScreen}>
          <Icon name={fillsScreen ? 'leave-full-screen' : 'full-screen'} />
        </ActionButton>
      )}
    </MapButtonGroup>
  );
}

/** What can be done with the map without a gesture. */
export function MapButtons() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const moreId = useId();
  return (
    <div className={styles.buttons}>
      <div className={styles.fold}>
        <div className={styles.moreSwitch}>
          <MapButtonGroup label={t('map.more')}>
            <IconButton
              label={t('map.more')}
              aria-expanded={open}
              aria-controls={moreId}
              onClick={() => setOpen(!open)}
            >
              <Icon name="more" />
            </IconButton>
          </MapButtonGroup>
        </div>
        <div id={moreId} className={styles.more} data-open={open}>
          <ViewButtons />
        </div>
      </div>
      <MapButtonGroup label={t('map.controls')}>
        {mayLocate(document) && (
          <ActionButton action={locateMe}>
            <Icon name="locate" />
          </ActionButton>
        )}
        <ActionButton action={zoomIn}>
          <Icon name="plus" />
        </ActionButton>
        <ActionButton action={zoomOut}>
          <Icon name="minus" />
        </ActionButton>
        <PanButtons />
      </MapButtonGroup>
    </div>
  );
}
