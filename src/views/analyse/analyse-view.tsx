import type { ComponentType } from 'react';
import styles from './analyse-view.module.css';
import { Counted } from './counted.tsx';
import { GroundTool } from './ground/ground-tool.tsx';
import { answerOnDemand } from './answer-on-demand.tsx';
import { OfGround } from './ground/of-ground.tsx';
import { OfSubject } from './of-subject.tsx';
import { OwnDataPart } from './own-data/own-data-part.tsx';
import { useFileDrop } from './own-data/use-file-drop.ts';
import { SpreadAnswer } from './spread/spread-answer.tsx';
import { withMinusSigns } from '../../i18n/minus-signs.ts';
import { TextsProvider, useTexts } from '../../i18n/texts-context.tsx';
import { type Question, QUESTIONS } from '../../schema/link/analyse-link.ts';
import { useImportActions } from '../../state/own-import.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const FarAnswer = answerOnDemand(async () => (await import('./far/far-answer.tsx')).FarAnswer);
const SitingAnswer = answerOnDemand(async () => (await import('./siting/siting-answer.tsx')).SitingAnswer);

/** How each question is headed, and what answers it. */
const ANSWERS = {
  spread: { heading: 'analyse.heading', Answer: SpreadAnswer },
  far: { heading: 'analyse.headingFar', Answer: FarAnswer },
  siting: { heading: 'analyse.headingSiting', Answer: SitingAnswer },
} as const satisfies Readonly<Record<Question, { heading: string; Answer: ComponentType }>>;

/** Which question is asked. */
function Questions() {
  const { t } = useTexts();
  const question = useAppStore((state) => state.question);
  const analyse = useAppStore((state) => state.analyse);
  return (
    <SegmentedChoice
      legend={t('analyse.questions')}
      name="analyse-question"
      choices={QUESTIONS.map((value) => ({ value, label: t(ANSWERS[value].heading) }))}
      value={question}
      onChoose={(chosen) => {
        analyse({ question: chosen });
      }}
    />
  );
}

function Bench() {
  const { t } = useTexts();
  const { subdistricts, unread } = useAtlas();
  const question = useAppStore((state) => state.question);
  const { choose } = useImportActions();
  const drop = useFileDrop(choose);
  const { heading, Answer } = ANSWERS[question];
  return (
    <PanelScroller {...drop.props} data-over={drop.isOver ? '' : undefined} className={styles.panel}>
      <div className={styles.head}>
        <PanelTitle>{t('app.view.analyse')}</PanelTitle>
        <Questions />
        <h2>
          <VisuallyHidden>{t(heading)}</VisuallyHidden>
        </h2>
        {unread.categories.length > 0 && <NoticeLine text={t('analyse.partial')} actions={[]} />}
      </div>
      {subdistricts.length === 0 ? (
        <p className={styles.sentences}>{t('analyse.unread')}</p>
      ) : (
        <>
          <Counted />
          <GroundTool />
          <OfSubject>
            <OfGround>
              <Answer />
            </OfGround>
          </OfSubject>
          <OwnDataPart />
        </>
      )}
    </PanelScroller>
  );
}

/** For whoever plans: three questions, and what answers each. */
export function AnalyseView() {
  return (
    <TextsProvider texts={withMinusSigns(useTexts())}>
      <Bench />
    </TextsProvider>
  );
}
