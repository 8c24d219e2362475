import { NEAR_MINUTES } from '../spread/strip-scale.ts';
import type { WalkHistogram } from '../../../domain/spread/walk-histogram.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** Minutes in a row of the table. */
const STEP_MINUTES = 5;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How many places have a walk of which length, in words: the longest, and those whose walk is not known, last. */
export function barsOf(
  { t }: Texts,
  { minutes, beyond, unmapped }: WalkHistogram,
): readonly Readonly<{ label: string; count: number }>[] {
  const steps = Array.from({ length: Math.ceil(minutes.length / STEP_MINUTES) }, (_, at) => {
    const [from, to] = [at * STEP_MINUTES, (at + 1) * STEP_MINUTES];
    return { label: t('analyse.walks.bin', { from, to }), count: sum(minutes.slice(from, to)) };
  });
  return [
    ...steps,
    { label: t('analyse.strip.beyond'), count: beyond },
    ...(unmapped === 0 ? [] : [{ label: t('analyse.walks.unknown'), count: unmapped }]),
  ];
}

/** What the walks amount to, in sentences. */
export function summaryOf({ t }: Texts, { minutes, beyond, unmapped }: WalkHistogram): string {
  const near = sum(minutes.slice(0, NEAR_MINUTES));
  const total = sum(minutes) + beyond + unmapped;
  const said = t('analyse.walks.summary', { near, total, far: beyond });
  return unmapped === 0 ? said : `${said} ${t('analyse.walks.summaryUnmapped', { count: unmapped })}`;
}
