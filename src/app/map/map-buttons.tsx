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
} from '../actions/map-actions.ts';
import { mayLocate } from './locate.ts';
import styles from './map-buttons.module.css';
import { PanButtons } from './pan-buttons.tsx';
import { useFullScreen } from '../actions/use-full-screen.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/app-store-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MapButtonGroup } from '../../ui/map-button-group.tsx';

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
