import { type ReactNode, useEffect, useState } from 'react';
import styles from './atlas-gate.module.css';
import { useNoticeStore } from './notice-context.tsx';
import { addNotice } from './notices.ts';
import { report } from './report.ts';
import type { Atlas } from '../data/atlas.ts';
import { withKnownSubdistricts } from '../domain/facets/facet-selection.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { useAppStoreApi } from '../state/app-store-context.tsx';
import { AtlasProvider } from '../state/atlas-context.tsx';
import { correctChoices } from '../state/bind-history.ts';
import { NoticeLine } from '../ui/notice-line.tsx';

type Loading =
  Readonly<{ step: 'loading' }> | Readonly<{ step: 'failed' }> | Readonly<{ step: 'ready'; atlas: Atlas }>;

/** Shows its children once the atlas is there; a link to an initiative that does not exist opens the overview. */
export function AtlasGate({ loadAtlas, children }: { loadAtlas: () => Promise<Atlas>; children: ReactNode }) {
  const { t } = useTexts();
  const store = useAppStoreApi();
  const notices = useNoticeStore();
  const [loading, setLoading] = useState<Loading>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    const receive = (atlas: Atlas) => {
      if (!wanted) return;
      for (const notice of atlas.notices) addNotice(notices, { kind: 'data', notice });
      const { selectedId } = store.getState();
      if (selectedId !== null && !atlas.initiativeById.has(selectedId)) {
        addNotice(notices, { kind: 'unknown-place', id: selectedId });
        correctChoices(store, { selectedId: null });
      }
      const { facets } = store.getState();
      const known = withKnownSubdistricts(
        facets,
        atlas.subdistricts.map(({ id }) => id),
      );
      if (known !== facets) correctChoices(store, { facets: known });
      setLoading({ step: 'ready', atlas });
    };
    loadAtlas().then(receive, (error: unknown) => {
      report(error, 'atlas');
      if (wanted) setLoading({ step: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [loadAtlas, notices, store, attempt]);

  if (loading.step === 'ready') return <AtlasProvider atlas={loading.atlas}>{children}</AtlasProvider>;
  if (loading.step === 'loading') {
    return (
      <p role="status" className={styles.loading}>
        {t('app.loading')}
      </p>
    );
  }
  const retry = () => {
    setLoading({ step: 'loading' });
    setAttempt((count) => count + 1);
  };
  return (
    <div role="alert" className={styles.failed}>
      <NoticeLine text={t('notice.dataBroken')} actions={[{ label: t('app.retry'), onPress: retry }]} />
    </div>
  );
}
