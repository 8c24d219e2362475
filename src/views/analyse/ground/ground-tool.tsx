import { CircleAround } from './circle-around.tsx';
import { GroundDraw } from './ground-draw.tsx';
import { GroundFrom } from './ground-from.tsx';
import styles from './ground-tool.module.css';
import { useGround, useGroundName } from './use-chosen-ground.ts';
import { Folded } from '../folded.tsx';
import { listedAreas } from '../../../domain/ground/listed-areas.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useGroundAnswers } from '../../../state/ground-answers.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { useStudy } from '../../../state/use-study.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';

/** One or several sub-districts. */
function Subdistricts() {
  const { t, format, pickName } = useTexts();
  const { subdistricts } = useAtlas();
  const ground = useGround();
  const take = useGroundAnswers((answers) => answers.take);
  const ids = ground?.kind === 'subdistricts' ? ground.ids : [];
  return (
    <ToggleChips
      title={t('analyse.ground.subdistricts')}
      chips={subdistricts.map(({ id, properties }) => ({
        value: id,
        text: pickName(properties),
        count: t('analyse.ground.km2', { area: format.number(Math.round(properties.areaKm2)) }),
        chosen: ids.includes(id),
        empty: false,
      }))}
      onToggle={(id) => {
        const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
        take({ kind: 'ground', ground: next.length === 0 ? null : { kind: 'subdistricts', ids: next } });
      }}
    />
  );
}

/** What of the area is no row of the tables. */
function LeftOut() {
  const { t, format } = useTexts();
  const answer = useAnalyseAnswers(({ ground }) => ground);
  const { places } = useStudy();
  if (answer.step !== 'cut') return null;
  const { count, areaKm2 } = listedAreas(answer.cut, places.columns).slivers;
  if (count === 0) return null;
  return (
    <p>{t('analyse.ground.slivers', { count, area: format.number(Math.ceil(areaKm2 * 1000) / 1000) })}</p>
  );
}

/** How large it is, what of it is no row of the tables, and what of it a link tells. */
function Measures() {
  const { t, format } = useTexts();
  const ground = useGround();
  const answer = useAnalyseAnswers((answers) => answers.ground);
  const drawn = useGroundAnswers(({ drawnMeters }) => drawnMeters);
  const smoothed = useGroundAnswers(({ smoothedMeters }) => smoothedMeters);
  const measured = drawn ?? (answer.step === 'cut' ? answer.cut : null);
  const isCounted = ground !== null;
  return (
    <div role="status" className={styles.measures}>
      {measured !== null && (
        <p>
          {t('analyse.ground.size', {
            area: format.number(Math.round(measured.areaKm2 * 100) / 100),
            border: format.distance(measured.borderMeters),
          })}
        </p>
      )}
      {isCounted && <LeftOut />}
      {isCounted && smoothed === null && <p>{t('analyse.ground.tooDetailed')}</p>}
      {isCounted && smoothed !== null && smoothed > 0 && (
        <p>{t('analyse.ground.smoothed', { meters: smoothed })}</p>
      )}
    </div>
  );
}

function Problem() {
  const { t } = useTexts();
  const problem = useGroundAnswers((answers) => answers.problem);
  const again = useGroundAnswers((answers) => answers.again);
  return (
    <div role="alert">
      {problem !== null && (
        <NoticeLine
          text={t(`analyse.ground.problem.${problem}`)}
          actions={again === null ? [] : [{ label: t('app.retry'), onPress: again }]}
        />
      )}
    </div>
  );
}

/** Back to the area before, or to the whole district: one press each. */
function Back() {
  const { t } = useTexts();
  const ground = useGround();
  const before = useGroundAnswers((answers) => answers.before);
  const take = useGroundAnswers((answers) => answers.take);
  if (ground === null && before === undefined) return null;
  return (
    <div className={styles.actions}>
      {before !== undefined && (
        <Button
          kind="outlined"
          onClick={() => {
            take({ kind: 'ground', ground: before });
          }}
        >
          {t('analyse.ground.undo')}
        </Button>
      )}
      {ground !== null && (
        <Button
          kind="outlined"
          onClick={() => {
            take({ kind: 'ground', ground: null });
          }}
        >
          {t('analyse.ground.clear')}
        </Button>
      )}
    </div>
  );
}

/** In which area is counted, and the ways to choose it: each also by keyboard but those on the map. */
export function GroundTool() {
  const { t } = useTexts();
  const name = useGroundName();
  return (
    <div className={styles.tool}>
      <Folded title={t('analyse.ground.title', { name })} className={styles.folded}>
        <Subdistricts />
        <CircleAround />
        <GroundDraw />
        <GroundFrom />
      </Folded>
    </div>
  );
}

/** How large the chosen area is, what went wrong with it, and the way back. */
export function GroundState() {
  return (
    <div className={styles.tool}>
      <Measures />
      <Problem />
      <Back />
    </div>
  );
}
