import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './composer.module.css';
import { orderTold } from './order-told.ts';
import type { Edits } from './use-edits.ts';
import { useFarLimit } from './use-far-limit.ts';
import { useOverMinutes } from './use-stop-times.ts';
import { useWalkNames } from './walk-names.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { OrderState } from '../../../state/composer-answers.ts';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { Button } from '../../../ui/button.tsx';

function Found({
  order,
  walk,
  known,
  edits,
}: {
  order: Extract<OrderState, { step: 'found' }>;
  walk: ComposedTour;
  known: SummedTour | null;
  edits: Edits;
}) {
  const texts = useTexts();
  const overMinutes = useOverMinutes(known);
  const hoursCount = useHoursCount();
  const limit = useFarLimit();
  const { t } = texts;
  const { nameOf, resolve } = useWalkNames();
  const nameAt = (index: number): string => {
    const stop = walk.stops[index];
    return stop === undefined ? '' : nameOf(stop.place);
  };
  const { sentences, drop } = orderTold(texts, order, {
    ...{ walk, nameAt, overMinutes, hoursCount, limit },
    placedCount: walk.stops.filter(({ place }) => resolve(place).state === 'found').length,
  });
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {drop !== null && (
        <Button
          kind="outlined"
          onClick={() => {
            edits.remove(drop);
          }}
        >
          {t('composer.drop', { name: nameAt(drop) })}
        </Button>
      )}
    </>
  );
}

/** Stops of which it is known when they are open on the day of the walk. */
function useHoursCount(): number {
  const begins = useWalkAtHand((state) => state.present.walk.begins);
  const reached = useComposerAnswers((answers) => answers.reached);
  if (begins === null) return 0;
  return reached.filter(({ waypoint: { role, spot } }) => role === 'stop' && spot.told.hours !== null).length;
}

/** Ends the search. Tells when it goes whether it had the focus then, which nothing can say of it afterwards. */
function StopButton({ onStop, onGone }: { onStop: () => void; onGone: (hadFocus: boolean) => void }) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const tellGone = useEffectEvent(onGone);
  useLayoutEffect(() => {
    const shown = button.current;
    return () => {
      tellGone(shown !== null && shown === document.activeElement);
    };
  }, []);
  return (
    <Button ref={button} kind="outlined" onClick={onStop}>
      {t('composer.cancel')}
    </Button>
  );
}

/** Fewer have only one order. */
const LEAST_STOPS = 2;

/** Finds the best order when told to, and says what came of it. */
export function OrderPart({ known, edits }: { known: SummedTour | null; edits: Edits }) {
  const { t, format } = useTexts();
  const walk = useWalkAtHand((state) => state.present.walk);
  const order = useComposerAnswers((answers) => answers.order);
  const findOrder = useComposerAnswers((answers) => answers.findOrder);
  const cancelOrder = useComposerAnswers((answers) => answers.cancelOrder);
  const told = useRef<HTMLDivElement>(null);
  const stopHadFocus = useRef(false);
  // The answer is what was waited for, and a late press on it does nothing.
  useLayoutEffect(() => {
    if (order.step === 'found' && stopHadFocus.current) told.current?.focus({ preventScroll: true });
    stopHadFocus.current = false;
  }, [order.step]);
  const isSearching = order.step === 'searching';
  return (
    <div className={styles.order}>
      {isSearching ? (
        // Another button than the other: who presses this one as the search ends does not begin a new one.
        <StopButton
          key="stop"
          onStop={cancelOrder}
          onGone={(hadFocus) => {
            stopHadFocus.current = hadFocus;
          }}
        />
      ) : (
        <Button key="find" kind="seal" disabled={walk.stops.length < LEAST_STOPS} onClick={findOrder}>
          {t(walk.keepOrder ? 'composer.check' : 'composer.order')}
        </Button>
      )}
      {isSearching && (
        <p className={styles.note}>
          {t('composer.searching', { share: `${format.number(Math.round(order.share * 100))}%` })}
        </p>
      )}
      <div ref={told} role="status" tabIndex={-1} className={styles.told}>
        {order.step === 'found' && <Found {...{ order, walk, known, edits }} />}
      </div>
    </div>
  );
}
