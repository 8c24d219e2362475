import {
  lookedAtSites,
  nearestCandidate,
  nextCandidate,
  pointsOf,
  type Siting,
} from '../../domain/siting/siting.ts';
import { analyseAnswers, type SiteAct } from '../../state/analyse-answers.ts';
import { analysisOf, moveSites } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** The candidate to which a site is moved; null for none. */
function targetOf({ walks }: Siting, at: number, act: SiteAct): number | null {
  if (act.type === 'site-stepped') return nextCandidate(walks, at, act.bearingDegrees);
  return nearestCandidate(walks, act.point);
}

/** Moves the proposed sites as their pins are moved: a dragged one is told the link when it is let go. */
export function hearSites(store: AppStore): () => void {
  const hearSite = (act: SiteAct): void => {
    const { siting: answer, heldSites } = analyseAnswers.getState();
    if (answer.step !== 'found') return;
    const { siting } = answer;
    const sites = heldSites ?? lookedAtSites(siting, analysisOf(store.getState()).movedSites);
    const at = sites[act.index];
    const target = at === undefined ? null : targetOf(siting, at, act);
    if (target === null) return;
    const isFree = target === at || !sites.includes(target);
    const next = isFree ? sites.map((site, index) => (index === act.index ? target : site)) : sites;
    if (act.type === 'site-held') {
      if (target !== at || heldSites === null) analyseAnswers.setState({ heldSites: next });
      return;
    }
    // First the link, so that nothing in between shows the sites of before.
    moveSites(store, pointsOf(siting.walks, next));
    analyseAnswers.setState({ heldSites: null });
  };
  analyseAnswers.setState({ hearSite });
  return () => {
    analyseAnswers.setState({ hearSite: null, heldSites: null });
  };
}
