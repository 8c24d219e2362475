import { useEffect, useRef } from 'react';
import { NoticeList } from '../platform/notice-list.tsx';
import { usePlaceFocus, useViewFocus } from './use-place-focus.ts';
import { ViewBoundary, ViewFallback } from '../platform/view-boundary.tsx';
import { VIEW_REGISTRY } from './view-registry.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Panel } from '../../ui/panel.tsx';
import { fetchEarly } from '../../ui/lazy-part.tsx';
import { placeDetails } from '../../views/place/lazy-place-details.tsx';
import { PlaceView } from '../../views/place/place-view.tsx';

const fallback = (retry: () => void) => <ViewFallback onRetry={retry} />;

/** The open view, with the open place over it. */
export function MainPanel({ id }: { id: string }) {
  const { t } = useTexts();
  const { initiativeById } = useAtlas();
  const view = useAppStore((state) => state.view);
  const selectedId = useAppStore((state) => state.selectedId);
  const closePlace = useAppStore((state) => state.closePlace);
  const sheetSnap = useAppStore((state) => state.sheetSnap);
  const setSheetSnap = useAppStore((state) => state.setSheetSnap);
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = selectedId === null ? null : (initiativeById.get(selectedId) ?? null);
  usePlaceFocus(selected?.id ?? null, heading);
  useViewFocus(view);
  const isAiming = useAppStore((state) => state.hoveredId !== null);
  useEffect(() => {
    if (isAiming) void fetchEarly(placeDetails);
  }, [isAiming]);
  const View = VIEW_REGISTRY[view].Panel;
  return (
    <Panel
      id={id}
      label={t('app.panel')}
      busy={false}
      snap={sheetSnap}
      handleLabel={t('app.sheet.handle', { snap: t(`app.sheet.snap.${sheetSnap}`) })}
      onSnap={setSheetSnap}
      notices={<NoticeList />}
      over={
        selected === null ? null : (
          <ViewBoundary name="place view" resetKey={selected.id} fallback={fallback}>
            <PlaceView initiative={selected} headingRef={heading} onClose={closePlace} />
          </ViewBoundary>
        )
      }
    >
      <ViewBoundary name={`${view} view`} resetKey={view} fallback={fallback}>
        <View />
      </ViewBoundary>
    </Panel>
  );
}
