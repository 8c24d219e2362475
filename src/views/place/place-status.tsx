import styles from './place-data.module.css';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { isWeakKind } from '../../schema/source.ts';
import { useAtlas } from '../../state/providers.tsx';

function statusLine({ t, format }: Texts, { status, statusDate }: Initiative): string {
  const name = t(`content.status.${status}`);
  return statusDate === null
    ? t('place.statusByReport', { status: name })
    : t('place.statusAsOf', { status: name, date: format.date(statusDate) });
}

/** Who says so, and how far that carries; null where only the report does. */
function basisLine(
  { t, pick }: Texts,
  { sourceById }: Pick<Atlas, 'sourceById'>,
  { statusSources }: Initiative,
): string | null {
  const sources = statusSources.flatMap((id) => sourceById.get(id) ?? []);
  if (sources.length === 0) return null;
  if (sources.every(({ kind }) => kind === 'map-data')) return t('place.statusByMapName');
  const publishers = sources.map(({ publisher }) => pick(publisher)).join(t('content.separator'));
  return sources.every(({ kind }) => isWeakKind(kind))
    ? t('place.statusByWeak', { publishers })
    : t('place.statusBy', { publishers });
}

/** How far it is and since when, the verb of the report beside it, and what a later source says against it. */
export function PlaceStatus({ initiative }: { initiative: Initiative }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const basis = basisLine(texts, useAtlas(), initiative);
  const { reportVerb, later } = initiative;
  return (
    <>
      <strong className={styles.status}>{statusLine(texts, initiative)}</strong>
      <span className={styles.meaning}>{t(`place.statusMeaning.${initiative.status}`)}</span>
      {basis !== null && <span className={styles.meaning}>{basis}</span>}
      {reportVerb !== null && (
        <span className={styles.meaning}>{t('place.reportVerb', { verb: pick(reportVerb) })}</span>
      )}
      {later !== null && (
        <span className={styles.later}>
          {t('place.later', {
            date: later.date === null ? t('place.laterUndated') : format.date(later.date),
            text: pick(later.text),
          })}
        </span>
      )}
    </>
  );
}
