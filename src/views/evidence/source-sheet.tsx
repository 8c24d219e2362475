import type { ReactNode } from 'react';
import styles from './source-sheet.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { langOfTitle } from './lang-of-title.ts';
import type { Source } from '../../schema/source.ts';
import { useAtlas } from '../../state/providers.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import touch from '../../ui/touch-target.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** A link, or why there is none. */
function SourceAddress({ source: { url, unlinkedUrl } }: { source: Source }) {
  const { t } = useTexts();
  if (unlinkedUrl !== null) {
    return (
      <>
        <p className={styles.address}>{unlinkedUrl}</p>
        <p className={styles.note}>{t('place.sourceSheet.unlinkedNote')}</p>
      </>
    );
  }
  if (url === null) return <p>{t('place.sourceSheet.noLink')}</p>;
  return (
    <p className={styles.link}>
      <a href={url} target="_blank" rel="noopener noreferrer" className={touch.target}>
        {t('place.sourceSheet.link')}
        <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
      </a>
      <span className={styles.host}>{new URL(url).hostname}</span>
    </p>
  );
}

function SourceData({ source }: { source: Source }) {
  const { kind, publisher, title, date, readOn } = source;
  const { t, pick, format } = useTexts();
  const notRecorded = t('place.sourceSheet.notRecorded');
  const entries: readonly Readonly<{ term: string; value: ReactNode; lang?: string | undefined }>[] = [
    { term: t('place.sourceSheet.publisher'), value: pick(publisher) },
    { term: t('place.sourceSheet.kind'), value: t(`place.sourceKind.${kind}`) },
    title === null
      ? { term: t('place.sourceSheet.name'), value: notRecorded }
      : { term: t('place.sourceSheet.name'), value: title, lang: langOfTitle(title) },
    { term: t('place.sourceSheet.date'), value: date === null ? notRecorded : format.date(date) },
  ];
  return (
    <>
      <dl className={styles.data}>
        {entries.map(({ term, value, lang }) => (
          <div key={term} className={styles.entry}>
            <dt>{term}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
      <SourceAddress source={source} />
      <p className={styles.note}>
        {readOn === null
          ? t('place.sourceSheet.notReadAgain')
          : t('place.sourceSheet.readOn', { date: format.date(readOn) })}
      </p>
      {kind === 'mirror' && source.unlinkedUrl === null && (
        <p className={styles.note}>{t('place.sourceSheet.mirrorNote')}</p>
      )}
    </>
  );
}

/** Who says so, where and when: the evidence behind a number. */
export function SourceSheet({ sourceId, onClose }: { sourceId: string; onClose: () => void }) {
  const { t } = useTexts();
  const { sourceById, unread } = useAtlas();
  const source = sourceById.get(sourceId);
  return (
    <Dialog title={t('place.sourceSheet.title')} closeLabel={t('place.sourceSheet.close')} onClose={onClose}>
      {source === undefined ? (
        <p>{t(unread.sources ? 'place.sourceUnread' : 'place.sourceUnknown', { id: sourceId })}</p>
      ) : (
        <SourceData source={source} />
      )}
    </Dialog>
  );
}
