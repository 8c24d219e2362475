import { flushSync } from 'react-dom';
import { FOUND_PLACE_HEADING_ID } from './found-place-heading.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { SectionId } from '../../../schema/section.ts';
import { useAppStoreApi } from '../../../state/app-store-context.tsx';

/** Opens what was found, and remembers its name. */
export function useOpenHit(): (hit: SearchHit) => void {
  const store = useAppStoreApi();
  const { pick } = useTexts();
  const openSection = (id: SectionId) => {
    const { openView, readSection } = store.getState();
    openView('report');
    readSection(id);
  };
  return (hit) => {
    const { rememberSearch, select, showFoundPlace, closeFoundPlace, setSheetSnap } = store.getState();
    rememberSearch(pick({ zh: hit.name.zh.text, en: hit.name.en?.text ?? hit.name.zh.text }));
    switch (hit.kind) {
      case 'initiative':
        closeFoundPlace();
        select(hit.initiative.id, 'panel');
        return;
      case 'section':
        openSection(hit.section.id);
        return;
      case 'indicator':
        openSection(hit.indicator.section);
        return;
      case 'place':
        flushSync(() => {
          setSheetSnap('mid');
          showFoundPlace(hit.entry);
        });
        document.getElementById(FOUND_PLACE_HEADING_ID)?.focus();
    }
  };
}
