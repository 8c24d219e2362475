import { flushSync } from 'react-dom';
import type { FoundPlace, SearchHit } from '../../../domain/search/search-hit.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStoreApi, useAsk } from '../../../state/providers.tsx';
import type { ReportPart } from '../../../state/request-slice.ts';

/** Opens what was found, and remembers its name. */
export function useOpenHit(): (hit: SearchHit) => void {
  const store = useAppStoreApi();
  const ask = useAsk();
  const { pick } = useTexts();
  const openReport = (part: ReportPart) => {
    const state = store.getState();
    state.openView('report', { sectionId: part.sectionId });
    state.ask({ kind: 'show-part', part });
  };
  return (hit) => {
    const { rememberSearch, select, openView, showFoundPlace, closeFoundPlace, setSheetSnap } =
      store.getState();
    rememberSearch(pick({ zh: hit.name.zh.text, en: hit.name.en?.text ?? hit.name.zh.text }));
    const pointAt = (place: FoundPlace) => {
      flushSync(() => {
        setSheetSnap('mid');
        showFoundPlace(place);
      });
      // At once, or when the code that shows it has come.
      ask('focus-found');
    };
    switch (hit.kind) {
      case 'initiative':
        closeFoundPlace();
        select(hit.initiative.id, 'panel');
        return;
      case 'section':
        openReport({ sectionId: hit.section.id, indicatorId: null });
        return;
      case 'indicator':
        openReport({ sectionId: hit.indicator.section, indicatorId: hit.indicator.id });
        return;
      case 'tour':
        openView('tours', { tourId: hit.tour.id });
        return;
      case 'place':
        pointAt(hit.entry);
        return;
      case 'point':
        pointAt({ kind: hit.kind, point: hit.point, system: hit.system, text: hit.text });
    }
  };
}
