import styles from './what-changed.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Opening } from '../../../schema/opening.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import type { Fetched } from '../fetched.ts';

function OpeningRow({ opening: { initiative, date, isExpected, what, doubt } }: { opening: Opening }) {
  const { t, pick, format } = useTexts();
  const { initiativeById } = useAtlas();
  const name = initiativeById.get(initiative)?.name;
  if (name === undefined) return null;
  return (
    <li>
      <span className={styles.day}>
        <time dateTime={date}>{format.date(date)}</time>
        {isExpected && ` · ${t('changes.expected')}`}
      </span>
      <p>{t('changes.opened', { name: pick(name), what: pick(what) })}</p>
      {doubt !== null && <p className={styles.near}>{pick(doubt)}</p>}
    </li>
  );
}

/** When what opened, or is to open, the latest first. */
export function Openings({ openings }: { openings: Fetched<readonly Opening[]> }) {
  const { t } = useTexts();
  if (openings.step === 'loading') return null;
  if (openings.step === 'failed')
    return (
      <div role="status">
        <NoticeLine
          text={t('changes.openingsUnread')}
          actions={[{ label: t('app.retry'), onPress: openings.retry }]}
        />
      </div>
    );
  return (
    <>
      <p>{t('changes.openingsText')}</p>
      <ol className={styles.entries}>
        {openings.value.toReversed().map((opening) => (
          <OpeningRow key={opening.id} opening={opening} />
        ))}
      </ol>
    </>
  );
}
