import { useEffect, useId, useState } from 'react';
import { CopyAnswerLink } from './copy-answer-link.tsx';
import styles from './save-answer.module.css';
import { type SaveOutcome, useSaveAnswer } from './use-save-answer.ts';
import type { ShownAnswer, ShownTable } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { analyseAnswers, type ShownChart } from '../../../state/analyse-answers.ts';
import { useAsk } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

function Outcome({ outcome }: { outcome: SaveOutcome }) {
  const { t } = useTexts();
  return (
    <>
      <p role="status" className={styles.outcome}>
        {outcome.kind === 'saved' && t('analyse.save.saved', { file: outcome.file })}
      </p>
      <div role="alert">
        {(outcome.kind === 'missing' || outcome.kind === 'failed') && (
          <NoticeLine
            text={t(outcome.kind === 'missing' ? 'notice.partMissing' : 'analyse.save.failed')}
            actions={[{ label: t('app.retry'), onPress: outcome.retry }]}
          />
        )}
      </div>
    </>
  );
}

/** One way to take it along, with what it is for. */
function Way({ label, use, onPress }: { label: string; use: string; onPress: () => void }) {
  const wordsId = useId();
  return (
    <li className={styles.way}>
      <Button kind="outlined" aria-describedby={wordsId} onClick={onPress}>
        {label}
      </Button>
      <span id={wordsId} className={styles.use}>
        {use}
      </span>
    </li>
  );
}

/** A table has files of its own, for maps where its rows have ground; its name is told where there are several. */
function TableWays({
  table,
  isOne,
  onSave,
}: {
  table: ShownTable;
  isOne: boolean;
  onSave: (kind: 'csv' | 'geojson') => void;
}) {
  const { t } = useTexts();
  const hasGround = table.rows.some(({ geometry }) => geometry !== null);
  const kinds = hasGround ? (['csv', 'geojson'] as const) : (['csv'] as const);
  return kinds.map((kind) => (
    <Way
      key={kind}
      label={t(`analyse.save.format.${kind}.name`)}
      use={
        isOne
          ? t(`analyse.save.format.${kind}.use`)
          : t('analyse.save.ofTable', { table: table.title, use: t(`analyse.save.format.${kind}.use`) })
      }
      onPress={() => {
        onSave(kind);
      }}
    />
  ));
}

/** The pictures: the charts, and the map with its key. */
function Pictures({
  charts,
  onSave,
  onSaveMap,
}: {
  charts: readonly ShownChart[];
  onSaveMap: () => void;
  onSave: (kind: 'svg' | 'png', chart: ShownChart) => void;
}) {
  const { t } = useTexts();
  const ask = useAsk();
  return (
    <>
      <Way
        label={t('analyse.save.format.map.name')}
        use={t('analyse.save.format.map.use')}
        onPress={() => {
          ask('export-image');
        }}
      />
      <Way
        label={t('analyse.save.format.mapSvg.name')}
        use={t('analyse.save.format.mapSvg.use')}
        onPress={onSaveMap}
      />
      {charts.flatMap((chart) =>
        (['svg', 'png'] as const).map((kind) => (
          <Way
            key={`${chart.id} ${kind}`}
            label={t(`analyse.save.format.${kind}.name`)}
            use={t('analyse.save.ofTable', { table: chart.title, use: t(`analyse.save.format.${kind}.use`) })}
            onPress={() => {
              onSave(kind, chart);
            }}
          />
        )),
      )}
    </>
  );
}

function Ways({ answer, charts }: Required<Omit<SaveAnswerProps, 'isOld'>>) {
  const { t } = useTexts();
  const ask = useAsk();
  const { outcome, save } = useSaveAnswer(answer);
  return (
    <>
      <ul className={styles.ways}>
        <Way
          label={t('analyse.save.format.brief.name')}
          use={t('analyse.save.format.brief.use')}
          onPress={() => {
            ask('print');
          }}
        />
        <Way
          label={t('analyse.save.format.xlsx.name')}
          use={t('analyse.save.format.xlsx.use')}
          onPress={() => {
            save({ kind: 'xlsx' });
          }}
        />
        {answer.tables.map((table) => (
          <TableWays
            key={table.id}
            table={table}
            isOne={answer.tables.length === 1}
            onSave={(kind) => {
              save({ kind, table });
            }}
          />
        ))}
        <Pictures
          charts={charts}
          onSaveMap={() => {
            save({ kind: 'map-svg' });
          }}
          onSave={(kind, chart) => {
            save({ kind, chart });
          }}
        />
      </ul>
      <Outcome outcome={outcome} />
      <CopyAnswerLink />
    </>
  );
}

type SaveAnswerProps = Readonly<{
  answer: ShownAnswer;
  charts?: readonly ShownChart[];
  /** It is about what was chosen before: with the link and the name of what is chosen now it must not leave. */
  isOld?: boolean;
}>;

const NO_CHARTS: readonly ShownChart[] = [];

/** Hands the answer to whoever prints and paints it, for as long as it is shown. */
function useShown({ answer, charts, isOld }: Required<SaveAnswerProps>): void {
  useEffect(() => {
    analyseAnswers.setState(isOld ? { shown: null, charts: NO_CHARTS } : { shown: answer, charts });
  }, [answer, charts, isOld]);
  useEffect(
    () => () => {
      analyseAnswers.setState({ shown: null, charts: NO_CHARTS });
    },
    [],
  );
}

/**
 * Everything with which a reader can leave: exactly what is shown, as `answer` describes it. Keep `answer` and `charts` the
 * same objects while they do not change.
 */
export function SaveAnswer({ answer, charts = NO_CHARTS, isOld = false }: SaveAnswerProps) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const waysId = useId();
  useShown({ answer, charts, isOld });
  return (
    <div className={styles.save}>
      <Button
        kind="outlined"
        aria-expanded={isOpen}
        aria-controls={waysId}
        disabled={isOld}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {t('analyse.save.title')}
      </Button>
      <div id={waysId}>{isOpen && !isOld && <Ways answer={answer} charts={charts} />}</div>
    </div>
  );
}
