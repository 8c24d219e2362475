import { useMemo } from 'react';
import styles from './reach-doubts.module.css';
import { useShownAnswer } from './use-nearby.ts';
import { coverageAt } from '../../domain/nearby/coverage-at.ts';
import { type ReachDoubt, listDoubts } from '../../domain/nearby/list-doubts.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAtlas, useNearbyAnswers } from '../../state/providers.tsx';

function doubtText({ t, format }: Texts, doubt: ReachDoubt): string {
  switch (doubt.kind) {
    case 'outside':
      return t('nearby.doubt.outside');
    case 'off':
      return t('nearby.doubt.off', { distance: format.distance(doubt.meters) });
    case 'roads':
    case 'partial':
      return t(`nearby.doubt.${doubt.kind}`, { date: format.date(doubt.vintage) });
    case 'older':
      return t('nearby.doubt.older', { percent: doubt.percent, year: String(doubt.year) });
    case 'flat':
      return t('nearby.doubt.flat', { percent: doubt.percent });
  }
}

/** Why the answer may be less right than it looks. */
export function ReachDoubts({ originKey }: { originKey: OriginKey }) {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  const answer = useShownAnswer(originKey, ({ reach }) => reach[originKey]);
  const coverage = useNearbyAnswers((answers) => answers.coverage);
  const doubts = useMemo(() => {
    if (answer?.result.ok !== true) return [];
    return listDoubts({
      reach: answer.result.value,
      coverage: coverageAt(answer.point, coverage),
      isOutside: subdistricts.length > 0 && subdistrictOf(answer.point, subdistricts) === null,
    });
  }, [answer, coverage, subdistricts]);
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt) => (
        <li key={`${doubt.kind} ${'year' in doubt ? doubt.year : ''}`}>{doubtText(texts, doubt)}</li>
      ))}
    </ul>
  );
}
