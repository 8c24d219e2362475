import { langOfTitle } from './lang-of-title.ts';
import styles from './sourced-list.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** Publisher, title, date and link of a source; an id that is not recorded is said to be so. */
export function SourceEntry({ sourceId }: { sourceId: string }) {
  const { t, pick, format } = useTexts();
  const { sourceById, unread } = useAtlas();
  const source = sourceById.get(sourceId);
  if (source === undefined)
    return t(unread.sources ? 'place.sourceUnread' : 'place.sourceUnknown', { id: sourceId });
  const { publisher, title, date, url } = source;
  const name = title ?? pick(publisher);
  const lang = title === null ? undefined : langOfTitle(title);
  return (
    <span className={styles.source}>
      {title !== null && <>{pick(publisher)} · </>}
      {url === null ? (
        <span lang={lang}>{name}</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
          {name}
          <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
        </a>
      )}
      {date !== null && <span className={styles.date}> · {format.date(date)}</span>}
    </span>
  );
}
