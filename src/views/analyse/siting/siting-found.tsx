import { useMemo } from 'react';
import styles from './siting-answer.module.css';
import { SiteList } from './site-list.tsx';
import { SitingKey } from './siting-key.tsx';
import { sitingShown } from './siting-shown.ts';
import { SitingTable } from './siting-table.tsx';
import { landSentence } from './siting-texts.ts';
import { AnswerSentences } from '../answer-sentences.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { lookedAtSites, type Siting } from '../../../domain/siting/siting.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { Button } from '../../../ui/button.tsx';

/** Where more would help most, and what that brings: follows a site that is dragged. */
export function SitingFound({ siting }: { siting: Siting }) {
  const texts = useTexts();
  const { areas } = useStudy();
  const subject = useSubjectText();
  const moved = useAnalysis((analysis) => analysis.movedSites);
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const held = useAnalyseAnswers((answers) => answers.heldSites);
  const analyse = useChangeAnalysis();
  const looked = useMemo(() => {
    const sites = held ?? lookedAtSites(siting, moved);
    return { siting, sites, areas, effect: siting.effects.of(sites) };
  }, [siting, areas, held, moved]);
  const shown = useMemo(
    () => sitingShown(texts, { ...looked, subject, within }),
    [texts, looked, subject, within],
  );
  const [answer, ...further] = shown.sentences;
  return (
    <>
      <AnswerSentences sentences={answer === undefined ? [] : [answer]} further={further} />
      {moved.length > 0 && (
        <p className={styles.back}>
          <Button
            kind="text"
            onClick={() => {
              analyse({ movedSites: [] });
            }}
          >
            {texts.t('analyse.siting.back')}
          </Button>
        </p>
      )}
      {looked.sites.length > 0 && <SiteList looked={looked} />}
      <SitingKey goal={siting.goal.goal} within={within} />
      <SitingTable looked={looked} />
      <p className={styles.note}>{landSentence(texts, siting)}</p>
      <SaveAnswer answer={shown} />
    </>
  );
}
