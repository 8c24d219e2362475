import styles from './cartouche.module.css';
import { useTexts } from '../i18n/texts-context.tsx';
import { useAppStore } from '../state/app-store-context.tsx';
import { useAtlas } from '../state/atlas-context.tsx';

/** Closer than this the paper beside the district is no longer blank. */
const MAX_ZOOM = 11.5;

/** Figures stand upright within a vertical line. */
function UprightFigures({ text }: { text: string }) {
  return text.split(/(\d+)/).map((part, index) =>
    /^\d+$/.test(part) ? (
      <span key={index} className={styles.figure}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The title on the blank paper of the whole district; it repeats the panel and the map, so it is only seen. */
export function Cartouche() {
  const { t } = useTexts();
  const { initiatives, subdistricts } = useAtlas();
  const far = useAppStore(({ camera }) => camera === null || camera.zoom <= MAX_ZOOM);
  if (!far) return null;
  const towns = subdistricts.filter(({ properties }) => properties.kind === 'town').length;
  const area = Math.round(subdistricts.reduce((sum, { properties }) => sum + properties.areaKm2, 0));
  const mapped = initiatives.filter(({ location }) => location !== null).length;
  const lines = [
    ...(subdistricts.length === 0
      ? []
      : [t('app.cartouche.area', { subdistricts: subdistricts.length - towns, towns, area })]),
    t('app.cartouche.entries', { count: initiatives.length, mapped }),
  ];
  return (
    <div aria-hidden="true" className={styles.cartouche}>
      <p className={styles.title}>{t('app.cartouche.title')}</p>
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line}>
            <UprightFigures text={line} />
          </p>
        ))}
      </div>
    </div>
  );
}
