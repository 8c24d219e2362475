import type { CSSProperties } from 'react';
import { useActions } from '../actions/actions-context.ts';
import { ActionsProvider } from '../actions/actions-provider.tsx';
import { openViewAction } from '../actions/view-actions.ts';
import { Announcer } from './announcer.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { MainPanel } from './main-panel.tsx';
import { MapPane } from '../map/map-pane.tsx';
import { NoticeList } from '../platform/notice-list.tsx';
import { OutputHost } from '../outputs/output-host.tsx';
import styles from './shell.module.css';
import { Switches } from './switches.tsx';
import { useDocumentTitle } from '../start/use-document-head.ts';
import { ViewBoundary, MissingPart, ViewFallback } from '../platform/view-boundary.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { VIEW_IDS } from '../../schema/view.ts';
import { SEAL } from '../../schema/this-district.ts';
import { useAppStore, useSearchService } from '../../state/providers.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { SkipLinks } from '../../ui/skip-links.tsx';
import { Spine } from '../../ui/spine.tsx';
import { TAB_BAR_HEIGHT } from '../../ui/sheet-snaps.ts';

function MissingEmbed({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <NoticeList />
      <MissingPart onRetry={onRetry} />
    </>
  );
}

const EmbedShell = lazyComponent(
  createLazyPart(async () => (await import('../outputs/embed-shell.tsx')).EmbedShell),
  MissingEmbed,
);

const PANEL_ID = 'panel';
const MAP_ID = 'map';

const fallback = (retry: () => void) => <ViewFallback onRetry={retry} />;

function Layout() {
  const { t } = useTexts();
  const { run } = useActions();
  const { prepare } = useSearchService();
  const view = useAppStore((state) => state.view);
  const placeOpen = useAppStore((state) => state.selectedId !== null);
  const sheetSnap = useAppStore((state) => state.sheetSnap);
  useDocumentTitle();
  const layout: CSSProperties & Record<`--${string}`, string> = {
    '--tab-bar-height': `${TAB_BAR_HEIGHT}px`,
  };
  return (
    <div
      className={styles.shell}
      style={layout}
      data-panel={placeOpen ? 'place' : view}
      data-snap={sheetSnap}
    >
      <SkipLinks
        targets={[
          { id: PANEL_ID, label: t('app.skipToPanel') },
          { id: MAP_ID, label: t('app.skipToMap') },
        ]}
      />
      <Spine
        brand={t('app.title')}
        seal={SEAL}
        label={t('app.views')}
        entries={VIEW_IDS.map((id) => ({ id, title: t(`app.view.${id}`) }))}
        current={view}
        onOpen={(id) => {
          run(openViewAction(id));
        }}
      >
        <Switches />
      </Spine>
      <MainPanel id={PANEL_ID} />
      <ViewBoundary name="map" resetKey="map" fallback={fallback}>
        <MapPane
          id={MAP_ID}
          onSettled={() => {
            prepare();
            void fetchAhead(document.documentElement);
          }}
        />
      </ViewBoundary>
      <Announcer />
      <OutputHost />
    </div>
  );
}

/** Spine, panel and map: what is where on which screen, and the actions that they share. */
export function Shell() {
  const embed = useAppStore((state) => state.embed);
  return <ActionsProvider>{embed ? <EmbedShell /> : <Layout />}</ActionsProvider>;
}
