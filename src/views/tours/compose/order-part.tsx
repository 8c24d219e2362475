import styles from './composer.module.css';
import type { Edits } from './use-edits.ts';
import { useWalkNames } from './walk-names.ts';
import { duration } from '../tour-texts.ts';
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
  walk: ComposedTour,
): string[] {
  const { t } = texts;
  const fits = walk.budgetMinutes === null ? [] : [t('composer.fits')];
  if (walk.keepOrder) return [t(walk.budgetMinutes === null ? 'composer.savedUnknown' : 'composer.fits')];
  const saving =
    savedMinutes === null
      ? t('composer.savedUnknown')
      : savedMinutes >= 1
        ? t('composer.saved', { time: gained(texts, savedMinutes) })
        : t(savedMinutes < LEAST_SAVING ? 'composer.savedNothing' : 'composer.savedLittle');
  return [saving, ...fits, ...(isExact ? [] : [t('composer.near')])];
}

type Told = Readonly<{ sentences: readonly string[]; drop: number | null }>;

/** What the search came to, in sentences; and which stop could go. */
export function orderTold(
  texts: Texts,
  answer: OrderAnswer,
  { walk, nameAt }: Readonly<{ walk: ComposedTour; nameAt: (index: number) => string }>,
): Told {
  const { t, format } = texts;
  switch (answer.kind) {
    case 'ordered':
      return { sentences: orderedSentences(texts, answer, walk), drop: null };
    case 'over-budget':
    case 'hours': {
      const { drop } = answer;
      const why =
        answer.kind === 'over-budget'
          ? [t('composer.over', { time: lost(texts, answer.overMinutes) })]
          : [
              t('composer.late'),
              ...(answer.neverOpen.length === 0
                ? []
                : [t('composer.lateAt', { names: format.list(answer.neverOpen.map(nameAt)) })]),
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
  edits,
}: {
  order: Extract<OrderState, { step: 'found' }>;
  walk: ComposedTour;
  edits: Edits;
}) {
  const texts = useTexts();
  const { t, format } = texts;
  const { nameOf } = useWalkNames();
  const nameAt = (index: number): string => {
    const stop = walk.stops[index];
    return stop === undefined ? '' : nameOf(stop.place);
  };
  const { sentences, drop } = orderTold(texts, order.answer, { walk, nameAt });
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
export function OrderPart({ edits }: { edits: Edits }) {
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
        {order.step === 'found' && <Found {...{ order, walk, edits }} />}
      </div>
    </div>
  );
}
