import styles from './place-history.module.css';
import { PlaceSection } from './place-section.tsx';
import { entryHistory, releaseDay } from '../../domain/changes/entry-history.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Release } from '../../schema/changes.ts';
import type { InitiativeId } from '../../schema/initiative.ts';
import { CHANGES_HREF, useChangesAnswers } from '../../state/changes-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import touch from '../../ui/touch-target.module.css';
import { ChangeLines } from '../evidence/change-lines.tsx';

function Steps({ id, releases }: { id: InitiativeId; releases: readonly Release[] }) {
  const { t, format } = useTexts();
  const steps = entryHistory(releases, id);
  const [first] = releases;
  if (steps.length === 0)
    return first === undefined ? null : (
      <p>{t('changes.historySince', { date: format.date(releaseDay(first.id)) })}</p>
    );
  return (
    <ol className={styles.steps}>
      {steps.map(({ releaseId, changes }) => (
        <li key={releaseId}>
          <time dateTime={releaseDay(releaseId)} className={styles.day}>
            {format.date(releaseDay(releaseId))}
          </time>
          <ChangeLines changes={changes} className={styles.lines} />
        </li>
      ))}
    </ol>
  );
}

function AllChanges() {
  const { t } = useTexts();
  const openView = useAppStore((state) => state.openView);
  return (
    <a
      href={CHANGES_HREF}
      className={touch.target}
      onClick={onPlainClick(() => openView('about', { isChangesOpen: true }))}
    >
      {t('changes.historyAll')}
    </a>
  );
}

/** What the releases of the data changed of an entry, once that is read. */
export function PlaceHistory({ id }: { id: InitiativeId }) {
  const { t } = useTexts();
  const { known, read } = useChangesAnswers();
  if (known.step === 'failed')
    return (
      <div role="status" className={styles.missing}>
        <NoticeLine
          text={t('place.historyUnread')}
          actions={[{ label: t('app.retry'), onPress: () => read?.() }]}
        />
      </div>
    );
  if (known.step !== 'ready') return null;
  return (
    <PlaceSection title={t('changes.history')}>
      <Steps id={id} releases={known.releases} />
      <AllChanges />
    </PlaceSection>
  );
}
