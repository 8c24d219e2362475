import type { ReactNode } from 'react';
import styles from './what-changed.module.css';
import { countsMessage } from '../../../domain/changes/change-message.ts';
import { releaseDay } from '../../../domain/changes/entry-history.ts';
import { NEAR_METERS, type NearPlace } from '../../../domain/changes/near-changes.ts';
import { sayMessage } from '../../../i18n/say-message.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { EntryChanges, Release, TourChange } from '../../../schema/changes.ts';
import type { InitiativeId } from '../../../schema/initiative.ts';
import { tourHref } from '../../../state/hrefs.ts';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { usePlaceLink } from '../../../state/use-place-link.ts';
import { onPlainClick } from '../../../ui/on-plain-click.ts';
import touch from '../../../ui/touch-target.module.css';
import { ChangeLines } from '../../evidence/change-lines.tsx';

type Near = ReadonlyMap<InitiativeId, NearPlace>;

function NearLine({ near: { place, distanceMeters, isUnsure } }: { near: NearPlace }) {
  const { t, format } = useTexts();
  const text = { place: place.name, distance: format.distance(distanceMeters) };
  return (
    <p className={styles.near}>
      {isUnsure
        ? t('changes.nearUnsure', { ...text, limit: format.distance(NEAR_METERS) })
        : t('changes.nearPlace', text)}
    </p>
  );
}

function EntryLink({ id, children }: { id: InitiativeId; children: ReactNode }) {
  const { href, onOpen, onHover } = usePlaceLink(id);
  return (
    <a
      href={href}
      className={touch.target}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
      onClick={onPlainClick(onOpen)}
    >
      {children}
    </a>
  );
}

function Entry({ entry: { id, name, changes }, near }: { entry: EntryChanges; near: NearPlace | undefined }) {
  const { t, pick } = useTexts();
  const { initiativeById } = useAtlas();
  const now = initiativeById.get(id);
  return (
    <li>
      {now === undefined ? (
        <span>
          {pick(name)}
          {t('changes.gone')}
        </span>
      ) : (
        <EntryLink id={id}>{pick(now.name)}</EntryLink>
      )}
      {near !== undefined && <NearLine near={near} />}
      <ChangeLines changes={changes} className={styles.lines} />
    </li>
  );
}

function Tour({ tour: { id, name, is } }: { tour: TourChange }) {
  const { t, pick } = useTexts();
  const openView = useAppStore((state) => state.openView);
  return (
    <li>
      {is === 'removed' ? (
        pick(name)
      ) : (
        <a
          href={tourHref(id)}
          className={touch.target}
          onClick={onPlainClick(() => openView('tours', { tourId: id }))}
        >
          {pick(name)}
        </a>
      )}
      <p className={styles.lines}>{t(`changes.tour.${is}`)}</p>
    </li>
  );
}

/** What a release changed, folded but for the newest. */
function ReleaseChanges({ release, near, open }: { release: Release; near: Near | null; open: boolean }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const { id, note, entryCount } = release;
  const entries = near === null ? release.entries : release.entries.filter((entry) => near.has(entry.id));
  const tours = near === null ? release.tours : [];
  return (
    <details className={styles.release} open={open}>
      <summary>
        <time dateTime={releaseDay(id)} className={styles.day}>
          {format.date(releaseDay(id))}
        </time>
        <span className={styles.counts}>
          {sayMessage(texts, countsMessage({ entryCount, entries, tours }))}
        </span>
      </summary>
      {note !== null && <p>{pick(note)}</p>}
      {entries.length > 0 && (
        <>
          <h3 className={styles.group}>{t('changes.entries')}</h3>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} near={near?.get(entry.id)} />
            ))}
          </ul>
        </>
      )}
      {tours.length > 0 && (
        <>
          <h3 className={styles.group}>{t('changes.tours')}</h3>
          <ul className={styles.entries}>
            {tours.map((tour) => (
              <Tour key={tour.id} tour={tour} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** The releases, the newest first; with `near` only what changed there. */
export function Releases({ releases, near }: { releases: readonly Release[]; near: Near | null }) {
  return releases
    .toReversed()
    .map((release, index) => (
      <ReleaseChanges key={release.id} release={release} near={near} open={index === 0} />
    ));
}
