import { useMemo } from 'react';
import { CellDetail } from './cell-detail.tsx';
import { gapText, hexagonMethod, hexagonShown } from './hexagon-shown.ts';
import { HexagonTable, useShownCells } from './hexagon-table.tsx';
import { hexagonSentences, hundredths } from './hexagon-texts.ts';
import own from './hexagon.module.css';
import { useCellWalks } from './use-cell-walks.ts';
import { SizeSlider } from './size-slider.tsx';
import styles from '../analyse-view.module.css';
import { AnswerSentences } from '../answer-sentences.tsx';
import { ShadeKey } from '../areas/shade-key.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { useWalkTarget } from '../walks/use-walks.ts';
import { WalkTo } from '../walks/walk-to.tsx';
import { Method } from '../method.tsx';
import type { HexagonAnswer } from '../../../domain/hexagon/hexagon-rows.ts';
import { hexAreaKm2 } from '../../../domain/hexagon/hex-lattice.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PROGRAMME } from '../../../schema/study-subject.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';

function Found({ answer: counted, isOld }: { answer: HexagonAnswer; isOld: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  const across = useAnalysis((analysis) => analysis.hexAcrossMeters);
  const subject = useSubjectText();
  const { walking, answer, isFound } = useCellWalks(counted);
  const { target } = walking;
  const isProgramme = useAnalysis((analysis) => analysis.subject === PROGRAMME);
  const cells = useShownCells(answer.rows);
  const { shown } = cells;
  const saved = useMemo(
    () => hexagonShown(texts, { answer, shown, subject, target, isProgramme }),
    [texts, answer, shown, subject, target, isProgramme],
  );
  return (
    <>
      <p className={own.busy} role="status">
        {isOld && t('analyse.hexagon.renewing')}
      </p>
      <AnswerSentences sentences={hexagonSentences(texts, answer)} />
      <div className={styles.tools}>
        <ShadeKey
          title={t('analyse.hexagon.key', { area: hundredths(hexAreaKm2(across)) })}
          counts={answer.rows.map(({ count }) => count)}
          gap={gapText(texts, answer)}
        />
      </div>
      <WalkTo now={walking} />
      <HexagonTable rows={answer.rows} target={target} isFound={isFound} {...cells} />
      <CellDetail answer={answer} />
      <SaveAnswer answer={saved} isOld={isOld} />
    </>
  );
}

function Asked() {
  const { t } = useTexts();
  const hexagons = useAnalyseAnswers((answers) => answers.hexagons);
  const retry = useAnalyseAnswers((answers) => answers.retryHexagons);
  switch (hexagons.step) {
    case 'asking':
      return (
        <p role="status" className={own.busy}>
          {t('analyse.hexagon.asking')}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.counted}>
          <NoticeLine
            text={t('analyse.hexagon.failed')}
            actions={[{ label: t('app.retry'), onPress: retry }]}
          />
        </div>
      );
    case 'found':
      return <Found answer={hexagons.answer} isOld={hexagons.isOld} />;
  }
}

/** How what is analysed is spread over hexagons of one size. */
export function ByHexagon() {
  const texts = useTexts();
  const target = useWalkTarget();
  const isProgramme = useAnalysis((analysis) => analysis.subject === PROGRAMME);
  return (
    <>
      <SizeSlider />
      <Asked />
      <Method paragraphs={hexagonMethod(texts, { target, isProgramme })} />
    </>
  );
}
