import { useEffect } from 'react';
import { composerPart } from './compose/composer-part.ts';
import { MissingPart } from '../platform/view-boundary.tsx';
import { GEO_BASE_URL } from '../platform/site.ts';
import { loadTours } from '../../data/load-tours.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useToursAnswersStore } from '../../state/providers.tsx';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';
import { Button } from '../../ui/button.tsx';
import { createLazyPart, fetchEarly, lazyComponent } from '../../ui/lazy-part.tsx';
import { ToursView } from '../../views/tours/tours-view.tsx';

const guide = createLazyPart(async () => (await import('./guide/guide-panel.tsx')).GuidePanel);
// For a walk that is begun where there is no connection any more.
void fetchEarly(guide);

/** The tour itself is there, and can be gone back to. */
function MissingGuide({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  const walkTour = useAppStore((state) => state.walkTour);
  return (
    <>
      <MissingPart onRetry={onRetry} />
      <Button
        kind="text"
        onClick={() => {
          walkTour(false);
        }}
      >
        {t('guide.back')}
      </Button>
    </>
  );
}

const Guide = lazyComponent(guide, MissingGuide);

/** Nobody misses what they do not keep. */
function MissingKept({ onRetry }: { onRetry: () => void }) {
  const hasWalks = useAppStore((state) => state.keptWalks.length > 0);
  return hasWalks ? <MissingPart onRetry={onRetry} /> : null;
}

const Composer = lazyComponent(
  createLazyPart(async () => (await composerPart.load()).ComposerPanel),
  MissingPart,
);
const KeptWalks = lazyComponent(
  createLazyPart(async () => (await composerPart.load()).KeptWalksList),
  MissingKept,
);

async function read(answers: ToursAnswersStore): Promise<void> {
  const tours = await loadTours({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });
  answers.setState({ reading: tours.ok ? tours.value : 'failed' });
}

/** Whether something is still to be read. */
const isWanting = ({ reading }: ReturnType<ToursAnswersStore['getState']>): boolean =>
  reading === null || reading === 'failed' || reading.leftOut.length > 0;

/** The view of tours, which are read when it is first opened, and again what could not be read. */
export function ToursPanel() {
  const answers = useToursAnswersStore();
  useEffect(() => {
    const readAgain = (): void => {
      if (isWanting(answers.getState())) void read(answers);
    };
    answers.setState({ retry: readAgain });
    readAgain();
    window.addEventListener('online', readAgain);
    return () => {
      window.removeEventListener('online', readAgain);
    };
  }, [answers]);
  return <ToursView {...{ Guide, Composer, KeptWalks }} />;
}
