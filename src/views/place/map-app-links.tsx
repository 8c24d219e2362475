import styles from './map-app-links.module.css';
import { MAP_APPS, type MapApp, placeLink, SYSTEM_OF } from '../../domain/handoff/map-apps.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import { MAP_APP_SENDER } from '../../schema/map-app-sender.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** In the order of the apps. */
const SYSTEMS = [...new Set(MAP_APPS.map((app) => SYSTEM_OF[app]))];

/** Those most used here, and the one of the other half of the phones. */
const FOOT_APPS: readonly MapApp[] = ['amap', 'baidu', 'apple'];

type OfInitiative = Readonly<{ initiative: LocatedInitiative }>;

function AppLink({
  app,
  initiative,
  className,
  children,
}: OfInitiative & { app: MapApp; className?: string | undefined; children: string }) {
  const { t, pick } = useTexts();
  const place = { name: pick(initiative.name), point: initiative.location.point };
  return (
    <a
      href={placeLink(app, { place, sender: MAP_APP_SENDER })}
      target="_blank"
      rel="noopener noreferrer"
      className={className}
    >
      {children}
      <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
    </a>
  );
}

/** A few apps beside the one button of the foot. */
export function FootLinks({ initiative }: OfInitiative) {
  const { t } = useTexts();
  return FOOT_APPS.map((app) => (
    <AppLink key={app} app={app} initiative={initiative} className={styles.outlined}>
      {t(`place.mapsOf.${app}`)}
    </AppLink>
  ));
}

/** All apps, by the coordinates each of them is given. */
export function MapAppLinks({ initiative }: OfInitiative) {
  const { t } = useTexts();
  return (
    <dl className={styles.systems}>
      {SYSTEMS.map((system) => (
        <div key={system} className={styles.system}>
          <dt>{t(`place.coordinateSystem.${system}`)}</dt>
          <dd className={styles.apps}>
            {MAP_APPS.filter((app) => SYSTEM_OF[app] === system).map((app) => (
              <AppLink key={app} app={app} initiative={initiative}>
                {t(`handoff.app.${app}`)}
              </AppLink>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
