import styles from './hand-over.module.css';
import { MAP_APPS, walkLink, type HandoffPlace } from '../../domain/handoff/map-apps.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { MAP_APP_SENDER } from '../../schema/map-app-sender.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** The same walk in other map apps, in the coordinates each of them expects. */
export function HandOver({ from, to }: { from: HandoffPlace; to: HandoffPlace }) {
  const { t } = useTexts();
  return (
    <ul className={styles.apps}>
      {MAP_APPS.map((app) => {
        const href = walkLink(app, { from, to, sender: MAP_APP_SENDER });
        return href === null ? null : (
          <li key={app}>
            <a className={styles.app} href={href} target="_blank" rel="noreferrer">
              {t(`handoff.app.${app}`)}
              <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
