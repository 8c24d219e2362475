import styles from './analyse-view.module.css';
import { MissingAnswer } from './answer-on-demand.tsx';
import { Counted, CountedFurther } from './counted.tsx';
import { GroundState, GroundTool } from './ground/ground-tool.tsx';
import { OfGround } from './ground/of-ground.tsx';
import { MoreChoices } from './more-choices.tsx';
import { OfSubject } from './of-subject.tsx';
import { OwnDataPart } from './own-data/own-data-part.tsx';
import { useFileDrop } from './own-data/use-file-drop.ts';
import { QUESTION_PARTS } from './question-parts.ts';
import { withMinusSigns } from '../../i18n/set-numbers.ts';
import { TextsProvider, useTexts } from '../../i18n/texts-context.tsx';
import { type Question, QUESTIONS } from '../../schema/link/analyse-link.ts';
import { useImportActions } from '../../state/own-import.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useLazyPart } from '../../ui/lazy-part.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** How each question is headed. */
const HEADINGS = {
  spread: 'analyse.heading',
  far: 'analyse.headingFar',
  siting: 'analyse.headingSiting',
} as const satisfies Readonly<Record<Question, string>>;

/** Which question is asked. */
function Questions() {
  const { t } = useTexts();
  const question = useAppStore((state) => state.question);
  const analyse = useAppStore((state) => state.analyse);
  return (
    <SegmentedChoice
      legend={t('analyse.questions')}
      name="analyse-question"
      choices={QUESTIONS.map((value) => ({ value, label: t(HEADINGS[value]) }))}
      value={question}
      onChoose={(chosen) => {
        analyse({ question: chosen });
      }}
    />
  );
}

/** What is there of a question: each of its parts is wanted while it is asked. */
function useQuestionParts() {
  const question = useAppStore((state) => state.question);
  const parts = {
    spread: useLazyPart(QUESTION_PARTS.spread, { wanted: question === 'spread' }),
    far: useLazyPart(QUESTION_PARTS.far, { wanted: question === 'far' }),
    siting: useLazyPart(QUESTION_PARTS.siting, { wanted: question === 'siting' }),
  };
  return parts[question];
}

/** What is asked, what can be chosen for it, and what comes of it. */
function Asked() {
  const { part, failures, retry } = useQuestionParts();
  return (
    <>
      <Counted />
      <MoreChoices>
        <CountedFurther />
        <GroundTool />
        {part?.Choices && <part.Choices />}
      </MoreChoices>
      <GroundState />
      <OfSubject>
        <OfGround>
          {part !== null && <part.Answer />}
          {part === null && failures > 0 && <MissingAnswer onRetry={retry} />}
        </OfGround>
      </OfSubject>
      <OwnDataPart />
    </>
  );
}

function Bench() {
  const { t } = useTexts();
  const { subdistricts, unread } = useAtlas();
  const question = useAppStore((state) => state.question);
  const { choose } = useImportActions();
  const drop = useFileDrop(choose);
  return (
    <PanelScroller {...drop.props} data-over={drop.isOver ? '' : undefined} className={styles.panel}>
      <div className={styles.head}>
        <PanelTitle>{t('app.view.analyse')}</PanelTitle>
        <Questions />
        <h2>
          <VisuallyHidden>{t(HEADINGS[question])}</VisuallyHidden>
        </h2>
        {unread.categories.length > 0 && <NoticeLine text={t('analyse.partial')} actions={[]} />}
      </div>
      {subdistricts.length === 0 ? <p className={styles.sentences}>{t('analyse.unread')}</p> : <Asked />}
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
