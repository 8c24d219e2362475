import { flushSync } from 'react-dom';
import { FOUND_PLACE_HEADING_ID } from './found-place-heading.ts';
import type { FoundPlace, SearchHit } from '../../../domain/search/search-hit.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStoreApi } from '../../../state/providers.tsx';
import type { ReportPart } from '../../../state/request-slice.ts';

/** Opens what was found, and remembers its name. */
export function useOpenHit(): (hit: SearchHit) => void {
  const store = useAppStoreApi();
  const { pick } = useTexts();
  const openReport = (part: ReportPart) => {
    const { openView, ask } = store.getState();
    openView('report', { sectionId: part.sectionId });
    ask({ kind: 'show-part', part });
  };
  return (hit) => {
    const { rememberSearch, select, showFoundPlace, closeFoundPlace, setSheetSnap } = store.getState();
    rememberSearch(pick({ zh: hit.name.zh.text, en: hit.name.en?.text ?? hit.name.zh.text }));
    const pointAt = (place: FoundPlace) => {
      flushSync(() => {
        setSheetSnap('mid');
        showFoundPlace(place);
      });
      document.getElementById(FOUND_PLACE_HEADING_ID)?.focus();
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
      case 'place':
        pointAt(hit.entry);
        return;
      case 'point':
        pointAt({ kind: hit.kind, point: hit.point, system: hit.system, text: hit.text });
    }
  };
}
