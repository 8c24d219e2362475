import { useEffect } from 'react';
import { askFar } from './ask-far.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { applyFacets } from '../../domain/facets/apply-facets.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAppStore, useAtlas, useSearchService } from '../../state/providers.tsx';
import { useFacetContext } from '../../state/use-listing.ts';
import { AnalyseView } from '../../views/analyse/analyse-view.tsx';

/** The view, with what is asked of the walking network while its second question is open. */
export function AnalysePanel() {
  const { sites } = useAtlas();
  const context = useFacetContext();
  const search = useSearchService();
  const facets = useAppStore((state) => state.facets);
  const isFar = useAppStore((state) => state.question === 'far');
  useEffect(() => {
    if (!isFar) return undefined;
    let asked = new AbortController();
    const ask = (): void => {
      asked.abort();
      asked = new AbortController();
      // What failed may be there now.
      pageWalkService.retry();
      void askFar({
        sites: applyFacets(sites, facets, context),
        search,
        signal: asked.signal,
        tell: (far) => analyseAnswers.setState({ far }),
      });
    };
    const askAgain = (): void => {
      if (analyseAnswers.getState().far.step === 'failed') ask();
    };
    analyseAnswers.setState({ retry: ask });
    ask();
    window.addEventListener('online', askAgain);
    return () => {
      asked.abort();
      window.removeEventListener('online', askAgain);
    };
  }, [isFar, sites, context, search, facets]);
  return <AnalyseView />;
}
