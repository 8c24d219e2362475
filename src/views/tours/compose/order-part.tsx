import styles from './composer.module.css';
import type { Edits } from './use-edits.ts';
import { useOverMinutes } from './use-stop-times.ts';
import { useWalkNames } from './walk-names.ts';
import { duration } from '../tour-texts.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { OrderAnswer, OrderState } from '../../../state/composer-answers.ts';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { Button } from '../../../ui/button.tsx';

/** What was found is told in whole minutes, the loss rounded up and the gain down. */
const gained = (texts: Texts, minutes: number): string => duration(texts, Math.floor(minutes));
const lost = (texts: Texts, minutes: number): string => duration(texts, Math.ceil(minutes));

/** Differences below this are rounding. */
const LEAST_SAVING = 1e-6;

function orderedSentences(
  texts: Texts,
  { savedMinutes, isExact }: Extract<OrderAnswer, { kind: 'ordered' }>,
  { walk, overMinutes }: OrderContext,
): string[] {
  const { t } = texts;
  const fits =
    walk.budgetMinutes === null || overMinutes === null
      ? []
      : [overMinutes > 0 ? t('composer.over', { time: lost(texts, overMinutes) }) : t('composer.fits')];
  if (walk.keepOrder) return fits.length > 0 ? fits : [t('composer.savedUnknown')];
  const saving =
    savedMinutes === null
      ? t('composer.savedUnknown')
      : savedMinutes >= 1
        ? t('composer.saved', { time: gained(texts, savedMinutes) })
        : t(savedMinutes < LEAST_SAVING ? 'composer.savedNothing' : 'composer.savedLittle');
  return [saving, ...fits, ...(isExact ? [] : [t('composer.near')])];
}

/** What the answer is about. */
type OrderContext = Readonly<{
  walk: ComposedTour;
  nameAt: (index: number) => string;
  /** By the legs as they are walked, which is what counts; null while they are not known. */
  overMinutes: number | null;
}>;

type Told = Readonly<{ sentences: readonly string[]; drop: number | null }>;

/** What the search came to, in sentences; and which stop could go. */
export function orderTold(texts: Texts, answer: OrderAnswer, context: OrderContext): Told {
  const { t, format } = texts;
  const { nameAt, overMinutes } = context;
  switch (answer.kind) {
    case 'ordered':
      return { sentences: orderedSentences(texts, answer, context), drop: null };
    case 'over-budget':
    case 'hours': {
      const { drop } = answer;
      const over = answer.kind === 'over-budget' ? (overMinutes ?? answer.overMinutes) : null;
      const neverOpen = answer.kind === 'hours' ? answer.neverOpen : [];
      if (over !== null && over <= 0) return { sentences: [t('composer.fits')], drop: null };
      const why =
        over !== null
          ? [t('composer.over', { time: lost(texts, over) })]
          : [
              t('composer.late'),
              ...(neverOpen.length === 0
                ? []
                : [t('composer.lateAt', { names: format.list(neverOpen.map(nameAt)) })]),
            ];
      const way = drop === null ? t('composer.overMore') : t('composer.overDrop', { name: nameAt(drop) });
      return { sentences: [...why, way], drop };
    }
    case 'no-way':
      return { sentences: [t('composer.noOrder')], drop: null };
    case 'unavailable':
      return { sentences: [t('composer.unavailable')], drop: null };
  }
}

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
  const { t, format } = texts;
  const { nameOf } = useWalkNames();
  const nameAt = (index: number): string => {
    const stop = walk.stops[index];
    return stop === undefined ? '' : nameOf(stop.place);
  };
  const { sentences, drop } = orderTold(texts, order.answer, { walk, nameAt, overMinutes });
  const stranded =
    order.stranded.length === 0
      ? []
      : [t('composer.stranded', { names: format.list(order.stranded.map(nameAt)) })];
  return (
    <>
      {[...sentences, ...stranded].map((sentence) => (
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

/** Fewer have only one order. */
const LEAST_STOPS = 2;

/** Finds the best order when told to, and says what came of it. */
export function OrderPart({ known, edits }: { known: SummedTour | null; edits: Edits }) {
  const { t, format } = useTexts();
  const walk = useWalkAtHand((state) => state.present.walk);
  const order = useComposerAnswers((answers) => answers.order);
  const findOrder = useComposerAnswers((answers) => answers.findOrder);
  const cancelOrder = useComposerAnswers((answers) => answers.cancelOrder);
  const isSearching = order.step === 'searching';
  return (
    <div className={styles.order}>
      {isSearching ? (
        <Button kind="outlined" onClick={cancelOrder}>
          {t('composer.cancel')}
        </Button>
      ) : (
        <Button kind="seal" disabled={walk.stops.length < LEAST_STOPS} onClick={findOrder}>
          {t(walk.keepOrder ? 'composer.check' : 'composer.order')}
        </Button>
      )}
      {isSearching && (
        <p className={styles.note}>
          {t('composer.searching', { share: `${format.number(Math.round(order.share * 100))}%` })}
        </p>
      )}
      <div role="status" className={styles.told}>
        {order.step === 'found' && <Found {...{ order, walk, known, edits }} />}
      </div>
    </div>
  );
}
