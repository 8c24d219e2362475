import styles from './embed-shell.module.css';
import { MapPane } from '../map/map-pane.tsx';
import { NoticeList } from '../platform/notice-list.tsx';
import { useDocumentTitle } from '../start/use-document-head.ts';
import { MissingPart, ViewBoundary, ViewFallback } from '../platform/view-boundary.tsx';
import { isMapped } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { SEAL } from '../../schema/this-district.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { formatUrl } from '../../state/url.ts';
import { usePassingInitiatives } from '../../state/use-listing.ts';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { SealMark } from '../../ui/seal-mark.tsx';

const fallback = (retry: () => void) => <ViewFallback onRetry={retry} />;

/** The chosen place, or what the map shows. */
function ShownPlaces() {
  const { t, pick, format } = useTexts();
  const { initiativeById } = useAtlas();
  const selectedId = useAppStore((state) => state.selectedId);
  const categories = useAppStore((state) => state.facets.category);
  const count = usePassingInitiatives().filter(isMapped).length;
  const selected = selectedId === null ? undefined : initiativeById.get(selectedId);
  if (selected !== undefined) {
    const { name, category, status } = selected;
    return [pick(name), t(`content.category.${category}`), t(`content.status.${status}`)].join(' · ');
  }
  const named = format.list(categories.map((category) => t(`content.category.${category}`)));
  return [named, t('embed.entries', { count })].filter((part) => part !== '').join(' · ');
}

const EmbedWalk = lazyComponent(
  createLazyPart(async () => (await import('../tours/compose/load-embed-walk.ts')).loadEmbedWalk()),
  MissingPart,
);

/** The walk of the link; else what the map shows. */
function Shown() {
  const hasWalk = useAppStore(({ view, walk }) => view === 'tours' && walk !== null);
  return hasWalk ? <EmbedWalk /> : <ShownPlaces />;
}

/** The map alone, under one line that says what it is and leads to the atlas itself. */
export function EmbedShell() {
  const { t } = useTexts();
  const atlasSearch = useAppStore((state) => formatUrl({ ...state, embed: false }));
  useDocumentTitle();
  return (
    <div className={styles.shell}>
      <header className={styles.head}>
        <SealMark size={24} characters={SEAL} />
        <h1 className={styles.title}>{t('app.title')}</h1>
        <div className={styles.shown} role="status">
          <Shown />
        </div>
        <a className={styles.link} href={`./${atlasSearch}`} target="_blank" rel="noopener">
          {t('embed.openAtlas')}
        </a>
      </header>
      <div className={styles.notices}>
        <NoticeList />
      </div>
      <main className={styles.map}>
        <ViewBoundary name="map" resetKey="map" fallback={fallback}>
          <MapPane id="map" />
        </ViewBoundary>
      </main>
    </div>
  );
}
