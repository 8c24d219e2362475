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

/** The title on the blank paper of the whole district; it repeats the panel, so it is only seen. */
export function Cartouche() {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  const far = useAppStore(({ camera }) => camera === null || camera.zoom <= MAX_ZOOM);
  const mapped = initiatives.filter(({ location }) => location !== null).length;
  if (!far) return null;
  return (
    <div aria-hidden="true" className={styles.cartouche}>
      <p className={styles.title}>{t('app.cartouche.title')}</p>
      <p className={styles.lines}>
        <UprightFigures text={t('app.cartouche.lines', { count: initiatives.length, mapped })} />
      </p>
    </div>
  );
}
