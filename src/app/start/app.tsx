import { useState } from 'react';
import { type KeptKey, KeptKeyContext } from '../actions/keep-key.ts';
import styles from './atlas-gate.module.css';
import { AtlasGate } from './atlas-gate.tsx';
import { createPlateSource } from '../place/create-plate-source.ts';
import { NearbySession } from '../nearby/nearby-session.tsx';
import { NoticeProvider } from '../platform/notice-context.tsx';
import type { NoticeStore } from '../platform/notices.ts';
import { SearchSession } from '../search/search-session.tsx';
import { Shell } from '../shell/shell.tsx';
import { useDocumentLanguage } from './use-document-head.ts';
import { useLoadedTexts } from './use-loaded-texts.ts';
import { ViewBoundary } from '../platform/view-boundary.tsx';
import type { AtlasLoader } from '../../data/load-atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import { TextsProvider, useTexts } from '../../i18n/texts-context.tsx';
import { AppStoreProvider, PlateSourceProvider } from '../../state/providers.tsx';
import type { AppStore } from '../../state/create-app-store.ts';
import type { DraftKeeper } from '../../state/drafts.ts';
import { DraftsProvider } from '../../state/drafts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

type AppProps = Readonly<{
  store: AppStore;
  drafts: DraftKeeper;
  /** What was pressed before the commands were there. */
  keptKey: KeptKey;
  notices: NoticeStore;
  /** Those of the first language, so that nothing is ever shown without words. */
  firstTexts: Texts;
  loadAtlas: AtlasLoader;
}>;

/** What is left when everything else has failed. */
function Broken() {
  const { t } = useTexts();
  const reload = () => {
    window.location.reload();
  };
  return (
    <div role="alert" className={styles.failed}>
      <NoticeLine text={t('notice.appBroken')} actions={[{ label: t('notice.reload'), onPress: reload }]} />
    </div>
  );
}

function Localised({ firstTexts, notices, loadAtlas }: Omit<AppProps, 'store' | 'drafts' | 'keptKey'>) {
  const [plateSource] = useState(createPlateSource);
  const texts = useLoadedTexts(firstTexts, notices);
  useDocumentLanguage(texts.locale);
  return (
    <TextsProvider texts={texts}>
      <NoticeProvider store={notices}>
        <ViewBoundary name="app" resetKey="app" fallback={() => <Broken />}>
          <AtlasGate loadAtlas={loadAtlas}>
            <SearchSession>
              <NearbySession>
                <PlateSourceProvider value={plateSource}>
                  <Shell />
                </PlateSourceProvider>
              </NearbySession>
            </SearchSession>
          </AtlasGate>
        </ViewBoundary>
      </NoticeProvider>
    </TextsProvider>
  );
}

/** The whole atlas. */
export function App({ store, drafts, keptKey, ...rest }: AppProps) {
  return (
    <AppStoreProvider value={store}>
      <KeptKeyContext value={keptKey}>
        <DraftsProvider drafts={drafts}>
          <Localised {...rest} />
        </DraftsProvider>
      </KeptKeyContext>
    </AppStoreProvider>
  );
}
