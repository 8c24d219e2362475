import { useEffect, useRef } from 'react';
import { NearbyList } from './nearby-list.tsx';
import { NetworkFailure, NetworkLoading } from './network-notice.tsx';
import styles from './nearby-view.module.css';
import { RoutePanel } from './route-panel.tsx';
import { useKeptStart } from './use-kept-start.ts';
import { WALK_MODE_RULES } from '../../domain/walk/walk-mode-rules.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { DestinationId } from '../../schema/nearby-choices.ts';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { usePageTop } from '../../ui/use-page-top.ts';

/** Carries the focus back to the row whose route was shown. */
function useRouteFocus(routeTo: DestinationId | null): void {
  const shown = useRef(routeTo);
  useEffect(() => {
    const closed = shown.current;
    shown.current = routeTo;
    if (routeTo !== null || closed === null) return;
    document.querySelector<HTMLElement>(`[data-route="${CSS.escape(closed)}"]`)?.focus();
  }, [routeTo]);
}

/** What can be reached on foot from a pin. */
export function NearbyView() {
  const { t } = useTexts();
  const routeTo = useAppStore((state) => state.routeTo);
  const hasOrigin = useAppStore((state) => state.origins.a !== null);
  const walkMode = useAppStore((state) => state.walkMode);
  const destination = useNearbyAnswers(({ destinations }) =>
    routeTo === null || !hasOrigin ? undefined : destinations.get(routeTo),
  );
  useRouteFocus(routeTo);
  useKeptStart();
  const pageTop = usePageTop(destination === undefined ? null : routeTo);
  return (
    <>
      <PanelScroller {...pageTop}>
        <PanelTitle className={styles.title}>{t('nearby.title')}</PanelTitle>
        <NetworkFailure />
        {destination === undefined ? <NearbyList /> : <RoutePanel destination={destination} />}
        <NetworkLoading />
      </PanelScroller>
      <p className={styles.foot}>{t('nearby.foot', { speed: WALK_MODE_RULES[walkMode].flatKmh })}</p>
    </>
  );
}
