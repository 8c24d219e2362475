import { type ReactNode, useId } from 'react';
import styles from './chance.module.css';
import { Computed } from './computed.tsx';
import { pairSentences } from './pair-texts.ts';
import { FigureNote } from '../figure-note.tsx';
import { LEAST_OF_KIND, pairableKinds, pairOf } from '../../../domain/chance/pair-kinds.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PAIR_METERS, type PairMeters } from '../../../schema/analyse-choices.ts';
import type { Category } from '../../../schema/category.ts';
import { useChanceAnswers } from '../../../state/chance-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

type Pair = readonly [Category, Category];

function Kinds({ kinds, pair }: { kinds: readonly Category[]; pair: Pair }) {
  const { t } = useTexts();
  const change = useChangeAnalysis();
  const [firstId, secondId] = [useId(), useId()];
  const choices = kinds.map((value) => ({ value, label: t(`content.category.${value}`) }));
  const [first, second] = pair;
  /** The other one makes room where the same is chosen. */
  const choose = (next: Pair): void => {
    const [one, other] = next;
    change({ pairKinds: one === other ? [second, first] : next });
  };
  return (
    <div className={styles.kinds}>
      <label htmlFor={firstId}>{t('analyse.chance.pair.first')}</label>
      <SelectField id={firstId} choices={choices} value={first} onChoose={(kind) => choose([kind, second])} />
      <label htmlFor={secondId}>{t('analyse.chance.pair.second')}</label>
      <SelectField
        id={secondId}
        choices={choices}
        value={second}
        onChoose={(kind) => choose([first, kind])}
      />
    </div>
  );
}

function Within() {
  const { t } = useTexts();
  const meters = useAnalysis((analysis) => analysis.pairMeters);
  const change = useChangeAnalysis();
  return (
    <SegmentedChoice
      legend={t('analyse.chance.pair.within')}
      name="pair-meters"
      choices={PAIR_METERS.map((each) => ({
        value: String(each),
        label: t('analyse.chance.pair.meters', { meters: each }),
      }))}
      value={String(meters)}
      onChoose={(text) => {
        const pairMeters = PAIR_METERS.find((each): each is PairMeters => String(each) === text);
        if (pairMeters !== undefined) change({ pairMeters });
      }}
    />
  );
}

function Compared({ kinds, pair }: { kinds: readonly Category[]; pair: Pair }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const asking = useChanceAnswers((answers) => answers.pair);
  const meters = useAnalysis((analysis) => analysis.pairMeters);
  // Where the worker fails it is told above, once.
  const isTold = useChanceAnswers(({ chance }) => chance.answer.step === 'failed');
  if (isTold && asking.answer.step === 'failed') return null;
  return (
    <>
      <Kinds kinds={kinds} pair={pair} />
      <Within />
      <Computed asking={asking} label={t('analyse.chance.pair.asking')}>
        {(outcome) => (
          <div role="status" className={styles.said}>
            {pairSentences(texts, { outcome, pair, meters }).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </Computed>
    </>
  );
}

/** Whether places of one kind have one of another near more often than by chance. */
export function PairPart() {
  const { t } = useTexts();
  const titleId = useId();
  const { places } = useStudy();
  const chosen = useAnalysis((analysis) => analysis.pairKinds);
  const kinds = pairableKinds(places.list ?? []);
  const pair = pairOf(kinds, chosen);
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <div className={styles.headed}>
        <h2 id={titleId} className={styles.heading}>
          {t('analyse.chance.pair.title')}
        </h2>
        <FigureNote of="pair" />
      </div>
      {pair === null ? (
        <p className={styles.note}>{t('analyse.chance.pair.none', { least: LEAST_OF_KIND })}</p>
      ) : (
        <Compared kinds={kinds} pair={pair} />
      )}
    </section>
  );
}
