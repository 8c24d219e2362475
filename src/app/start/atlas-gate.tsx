import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import styles from './atlas-gate.module.css';
import { useNoticeStore } from '../platform/notice-context.tsx';
import { addNotice, noticeKey, tryAgain, withdrawNotice } from '../platform/notices.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { useRetryWhenBack } from '../platform/use-retry-when-back.ts';
import { type Atlas, isKnownMissing, isKnownMissingSubdistrict } from '../../data/atlas.ts';
import type { AtlasLoader } from '../../data/load-atlas.ts';
import { withKnownSubdistricts } from '../../domain/facets/facet-selection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { CATEGORIES } from '../../schema/this-district.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { useAppStoreApi, AtlasProvider } from '../../state/providers.tsx';
import { correctChoices } from '../../state/bind-history.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** A reading of the atlas, and whether the reader asked for it. */
type Attempt = Readonly<{ count: number; isAsked: boolean }>;

/** Whether no initiative could be read, so that there is nothing to show. */
const isEmpty = ({ unread }: Atlas): boolean => unread.categories.length === CATEGORIES.length;

/**
 * Takes out of the choices what a link names and the atlas certainly does not have. What may be in a file that was not
 * read stays, so that it is found when the file is.
 */
function correctLink(store: AppStore, atlas: Atlas): { unknownId: string | null } {
  const { selectedId, facets } = store.getState();
  const unknownId = selectedId !== null && isKnownMissing(atlas, selectedId) ? selectedId : null;
  if (unknownId !== null) correctChoices(store, { selectedId: null });
  const known = withKnownSubdistricts(
    facets,
    facets.subdistrict.filter((id) => !isKnownMissingSubdistrict(atlas, id)),
  );
  if (known !== facets) correctChoices(store, { facets: known });
  return { unknownId };
}

/**
 * Shows its children once the atlas is there, and reads again what could not be read: on request, when the network is
 * back, and when the reader comes back to the page.
 */
export function AtlasGate({ loadAtlas, children }: { loadAtlas: AtlasLoader; children: ReactNode }) {
  const { t } = useTexts();
  const store = useAppStoreApi();
  const notices = useNoticeStore();
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ count: 0, isAsked: false });
  const [isReading, setIsReading] = useState(true);
  const readAgain = (isAsked: boolean) => {
    setIsReading(true);
    // Also when the network comes back while it is read on request.
    setAttempt((last) => ({ count: last.count + 1, isAsked: isAsked || (isReading && last.isAsked) }));
  };
  const retry = () => {
    readAgain(true);
  };

  const tell = (loaded: Atlas, unknownId: string | null) => {
    const next = tryAgain(retry);
    for (const notice of atlas?.notices ?? []) withdrawNotice(notices, noticeKey({ kind: 'data', notice }));
    for (const notice of loaded.notices) {
      if (notice.problem === 'unreachable') continue;
      // A whole file that is none may be the page of a network that wants a login; a broken entry stays broken.
      const canChange = notice.leftOut.length === 0;
      addNotice(notices, { kind: 'data', notice, ...(canChange ? { next } : {}) });
    }
    const files = loaded.notices.filter(({ problem }) => problem === 'unreachable').map(({ file }) => file);
    const { selectedId } = store.getState();
    const hidesPlace = selectedId !== null && !loaded.initiativeById.has(selectedId);
    if (files.length === 0) withdrawNotice(notices, 'unread');
    else addNotice(notices, { kind: 'unread', files, total: loaded.unread.fileCount, hidesPlace, next });
    if (unknownId !== null) addNotice(notices, { kind: 'unknown-place', id: unknownId });
  };
  const receive = useEffectEvent((loaded: Atlas) => {
    setIsReading(false);
    // The reader knows already, and may have dismissed what said so.
    if (loaded === atlas && !attempt.isAsked) return;
    if (isEmpty(loaded)) {
      setHasFailed(true);
      return;
    }
    tell(loaded, correctLink(store, loaded).unknownId);
    setAtlas(loaded);
  });

  useEffect(() => {
    let isWanted = true;
    loadAtlas().then(
      (loaded) => {
        if (isWanted) receive(loaded);
      },
      (error: unknown) => {
        reportFailure(error, 'atlas');
        if (!isWanted) return;
        setIsReading(false);
        setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [loadAtlas, attempt]);
  const isIncomplete = atlas === null ? hasFailed : atlas.unread.files.length > 0;
  const retryUnasked = () => {
    readAgain(false);
  };
  useRetryWhenBack(isIncomplete ? retryUnasked : null);

  if (atlas !== null) return <AtlasProvider value={atlas}>{children}</AtlasProvider>;
  if (!hasFailed) {
    return (
      <p role="status" className={styles.loading}>
        {t('app.loading')}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.failed}>
      <NoticeLine
        text={t(isReading ? 'app.loading' : 'notice.dataBroken')}
        actions={[{ label: t('app.retry'), onPress: retry }]}
      />
    </div>
  );
}
