import { useId, useState } from 'react';
import { locate } from './locate.ts';
import styles from './map-buttons.module.css';
import { useNoticeStore } from './notice-context.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import type { MapController } from '../map/map-contract.ts';
import { useAppStore } from '../state/app-store-context.tsx';
import { useAtlas } from '../state/atlas-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { MapButtonGroup } from '../ui/map-button-group.tsx';

function ViewButtons({ controller }: { controller: MapController }) {
  const { t } = useTexts();
  const fullScreen = useFullScreen();
  const turned = useAppStore(({ camera }) => camera !== null && (camera.bearing !== 0 || camera.pitch !== 0));
  const terrain3d = useAppStore((state) => state.terrain3d);
  const toggleTerrain3d = useAppStore((state) => state.toggleTerrain3d);
  return (
    <MapButtonGroup label={t('map.views')}>
      <IconButton label={t('map.showDistrict')} onClick={controller.showDistrict}>
        <Icon name="district" />
      </IconButton>
      <IconButton label={t('map.terrain3d')} aria-pressed={terrain3d} onClick={toggleTerrain3d}>
        <span className={styles.word}>3D</span>
      </IconButton>
      {turned && (
        <IconButton label={t('map.resetNorth')} onClick={controller.resetNorth}>
          <Icon name="north" />
        </IconButton>
      )}
      {fullScreen !== null && (
        <IconButton
          label={t(fullScreen.on ? 'map.leaveFullScreen' : 'map.fullScreen')}
          onClick={fullScreen.toggle}
        >
          <Icon name={fullScreen.on ? 'leave-full-screen' : 'full-screen'} />
        </IconButton>
      )}
    </MapButtonGroup>
  );
}

/** What can be done with the map without a gesture. */
export function MapButtons({ controller }: { controller: MapController }) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const notices = useNoticeStore();
  const [open, setOpen] = useState(false);
  const moreId = useId();
  return (
    <div className={styles.buttons}>
      <div id={moreId} className={styles.more} data-open={open}>
        <ViewButtons controller={controller} />
      </div>
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
      <MapButtonGroup label={t('map.controls')}>
        <IconButton
          label={t('map.locate')}
          onClick={() => {
            locate({ controller, atlas, notices, geolocation: navigator.geolocation });
          }}
        >
          <Icon name="locate" />
        </IconButton>
        <IconButton label={t('map.zoomIn')} onClick={() => controller.zoomBy(1)}>
          <Icon name="plus" />
        </IconButton>
        <IconButton label={t('map.zoomOut')} onClick={() => controller.zoomBy(-1)}>
          <Icon name="minus" />
        </IconButton>
      </MapButtonGroup>
    </div>
  );
}
