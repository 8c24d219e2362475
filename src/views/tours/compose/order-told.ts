import { duration } from '../tour-texts.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { OrderAnswer, OrderState, StrandedStop } from '../../../state/composer-answers.ts';

/** What was found is told in whole minutes, the loss rounded up and the gain down. */
const gained = (texts: Texts, minutes: number): string => duration(texts, Math.floor(minutes));
const lost = (texts: Texts, minutes: number): string => duration(texts, Math.ceil(minutes));

/** Differences below this are rounding. */
const LEAST_SAVING = 1e-6;

/** What the answer is about. */
export type OrderContext = Readonly<{
  walk: ComposedTour;
  nameAt: (index: number) => string;
  /** By the legs as they are walked, which is what counts; null while they are not known. */
  overMinutes: number | null;
  /** Stops of which it is known where they are. */
  placedCount: number;
  /** Stops whose opening hours were looked at. */
  hoursCount: number;
  /** How far ways were searched for. */
  limit: string;
}>;

export type Told = Readonly<{ sentences: readonly string[]; drop: number | null }>;

type Ordered = Extract<OrderAnswer, { kind: 'ordered' }>;

/**
 * That there is too little time. By how much only the legs say: they are rounded up one by one, the search is not, and two
 * figures for one thing would contradict each other.
 */
function overText(texts: Texts, { walk: { keepOrder }, overMinutes }: OrderContext): string {
  const { t } = texts;
  if (overMinutes === null) return t(keepOrder ? 'composer.tooLongKept' : 'composer.tooLong');
  return t(keepOrder ? 'composer.overKept' : 'composer.over', { time: lost(texts, overMinutes) });
}

function fitTexts(texts: Texts, context: OrderContext): readonly string[] {
  const { walk, overMinutes } = context;
  if (walk.budgetMinutes === null || overMinutes === null) return [];
  return [overMinutes > 0 ? overText(texts, context) : texts.t('composer.fits')];
}

/** Of an order that the reader keeps: what was looked at, and nothing else. */
function keptTexts(texts: Texts, context: OrderContext): readonly string[] {
  const { t } = texts;
  const { walk, hoursCount } = context;
  return [
    ...(hoursCount > 0 ? [t('composer.hoursKept', { count: hoursCount })] : []),
    ...(walk.budgetMinutes === null
      ? [t('composer.noBudget', { choices: t('composer.choices') })]
      : fitTexts(texts, context)),
  ];
}

function savingText(texts: Texts, { savedMinutes, missed }: Ordered): string {
  const { t } = texts;
  if (savedMinutes === null) return t(missed === 'hours' ? 'composer.savedHours' : 'composer.savedWay');
  if (savedMinutes >= 1) return t('composer.saved', { time: gained(texts, savedMinutes) });
  return t(savedMinutes < LEAST_SAVING ? 'composer.savedNothing' : 'composer.savedLittle');
}

type Answered = Exclude<OrderAnswer, { kind: 'no-way' }>;

function answerTold(texts: Texts, answer: Answered, context: OrderContext): Told {
  const { t, format } = texts;
  const { nameAt, walk, overMinutes } = context;
  const wayOut = (drop: number | null): string =>
    drop === null ? t('composer.overMore') : t('composer.overDrop', { name: nameAt(drop) });
  switch (answer.kind) {
    case 'ordered': {
      if (walk.keepOrder) return { sentences: keptTexts(texts, context), drop: null };
      const near = answer.isExact ? [] : [t('composer.near')];
      return { sentences: [savingText(texts, answer), ...fitTexts(texts, context), ...near], drop: null };
    }
    case 'over-budget': {
      if (overMinutes !== null && overMinutes <= 0) return { sentences: [t('composer.fits')], drop: null };
      return { sentences: [overText(texts, context), wayOut(answer.drop)], drop: answer.drop };
    }
    case 'hours': {
      const names = format.list(answer.neverOpen.map(nameAt));
      const late = t(walk.keepOrder ? 'composer.lateKept' : 'composer.late');
      const at = answer.neverOpen.length === 0 ? [] : [t('composer.lateAt', { names })];
      return { sentences: [late, ...at, wayOut(answer.drop)], drop: answer.drop };
    }
    case 'unavailable':
      return { sentences: [t('composer.unavailable')], drop: null };
  }
}

/** Which stops are in no order, and why. */
function strandedTexts(
  { t, format }: Texts,
  stranded: readonly StrandedStop[],
  { nameAt, limit }: OrderContext,
): readonly string[] {
  const [far, off] = [true, false].map((isFar) =>
    stranded.filter(({ why }) => (why === 'too-far') === isFar).map(({ index }) => nameAt(index)),
  );
  return [
    ...(off?.length ? [t('composer.stranded', { names: format.list(off) })] : []),
    ...(far?.length ? [t('composer.strandedFar', { names: format.list(far), limit })] : []),
  ];
}

/** Why there is no order at all. Where a start or an end is set, it is that which stops are too far from, or have no path to. */
function noOrderTexts(
  texts: Texts,
  stranded: readonly StrandedStop[],
  context: OrderContext,
): readonly string[] {
  const { t } = texts;
  const { start, end } = context.walk;
  const isFree = start !== 'here' && typeof start === 'string' && typeof end === 'string';
  if (isFree && stranded.length > 0 && stranded.every(({ why }) => why === 'too-far'))
    return [t('composer.noOrderFar', { limit: context.limit })];
  return [...(isFree ? [t('composer.noOrder')] : []), ...strandedTexts(texts, stranded, context)];
}

/** What the search came to, in sentences; and which stop could go. */
export function orderTold(
  texts: Texts,
  { answer, stranded }: Pick<Extract<OrderState, { step: 'found' }>, 'answer' | 'stranded'>,
  context: OrderContext,
): Told {
  const { t } = texts;
  if (answer.kind === 'no-way') return { sentences: noOrderTexts(texts, stranded, context), drop: null };
  const { sentences, drop } = answerTold(texts, answer, context);
  const isOrdered = answer.kind === 'ordered' || answer.kind === 'over-budget';
  // Of one alone there is no order.
  const hasOthers = stranded.length > 0 && isOrdered && context.placedCount - stranded.length > 1;
  return {
    sentences: [
      ...sentences,
      ...strandedTexts(texts, stranded, context),
      ...(hasOthers ? [t('composer.othersOrdered')] : []),
    ],
    drop,
  };
}
