import { useEffect, useRef } from 'react';
import styles from './composer.module.css';
import { KeepWalk } from './keep-walk.tsx';
import { OrderPart } from './order-part.tsx';
import { StopAdder } from './stop-adder.tsx';
import { StopList } from './stop-list.tsx';
import type { Edits } from './use-edits.ts';
import { WalkChoices } from './walk-choices.tsx';
import { WalkEnds } from './walk-ends.tsx';
import { WalkName } from './walk-name.tsx';
import { BudgetLine, WalkTroubles } from './walk-troubles.tsx';
import { TourBody } from '../tour-page.tsx';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { EMPTY_WALK } from '../../../schema/composed-tour.ts';
import { useComposer, useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useAppStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { PanelDetail } from '../../../ui/panel-detail.tsx';

function Steps({ edits }: { edits: Edits }) {
  const { t } = useTexts();
  const { store } = useComposer();
  const canUndo = useWalkAtHand((state) => state.past.length > 0);
  const canRedo = useWalkAtHand((state) => state.future.length > 0);
  const isEmpty = useWalkAtHand((state) => state.present.walk.stops.length === 0);
  return (
    <p className={styles.buttons}>
      <Button kind="outlined" disabled={!canUndo} onClick={edits.undo}>
        {t('composer.undo')}
      </Button>
      <Button kind="outlined" disabled={!canRedo} onClick={edits.redo}>
        {t('composer.redo')}
      </Button>
      <Button
        kind="outlined"
        disabled={isEmpty}
        onClick={() => {
          store.getState().open({ walk: EMPTY_WALK, keptId: null });
        }}
      >
        {t('composer.fresh')}
      </Button>
    </p>
  );
}

/** The link's walk could not be read. */
function Refused() {
  const { t } = useTexts();
  const { store } = useComposer();
  const isRefused = useWalkAtHand((state) => state.isRefused);
  const begin = () => {
    store.getState().open({ walk: EMPTY_WALK, keptId: null });
  };
  return (
    <div role="status">
      {isRefused && (
        <NoticeLine
          text={t('composer.refused')}
          actions={[{ label: t('composer.refusedAgain'), onPress: begin }]}
        />
      )}
    </div>
  );
}

/** The way of the walk, as a tour shows its own. */
function Way({ known }: { known: SummedTour | null }) {
  const { t } = useTexts();
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  const network = useComposerAnswers((answers) => answers.network);
  const stopCount = useWalkAtHand((state) => state.present.walk.stops.length);
  const begins = useWalkAtHand((state) => state.present.walk.begins);
  const isStranded = useComposerAnswers((answers) => answers.strandedStops.length > 0);
  if (stopCount === 0 || network.step === 'failed') return null;
  const hasWay = known?.legs.legs.some(({ parts }) => parts.length > 0) ?? false;
  if (isSearching)
    return (
      <p role="status" className={styles.note}>
        {t('composer.computing')}
      </p>
    );
  // Where no way leads to a further stop, its row says so.
  if (!hasWay && isStranded) return null;
  if (known === null || !hasWay) return <p className={styles.note}>{t('composer.needsTwo')}</p>;
  return (
    <>
      <BudgetLine known={known} />
      <TourBody known={known} begins={begins} />
    </>
  );
}

/** The walk that the reader puts together. */
export function ComposerPage({
  known,
  edits,
  message,
}: {
  /** As far as it is found; null without a stop. */
  known: SummedTour | null;
  edits: Edits;
  /** What was done last. */
  message: string;
}) {
  const { t } = useTexts();
  const openTour = useAppStore((state) => state.openTour);
  const heading = useRef<HTMLHeadingElement>(null);
  const adder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <PanelDetail
      title={t('composer.title')}
      titleRef={heading}
      backLabel={t('composer.back')}
      onBack={() => {
        openTour(null);
      }}
    >
      <Refused />
      <WalkTroubles />
      <WalkName />
      <Steps edits={edits} />
      <StopList edits={edits} onEmpty={() => adder.current?.querySelector('input')?.focus()} />
      <p role="status" className={styles.said}>
        {message}
      </p>
      <div ref={adder}>
        <StopAdder edits={edits} />
      </div>
      <details className={styles.choices}>
        <summary>{t('composer.choices')}</summary>
        <WalkEnds />
        <WalkChoices />
      </details>
      <OrderPart known={known} edits={edits} />
      <KeepWalk />
      <Way known={known} />
    </PanelDetail>
  );
}
