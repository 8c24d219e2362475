import { useId } from 'react';
import styles from './reach-controls.module.css';
import { linesUnderConstruction } from '../../domain/nearby/destinations.ts';
import { WALK_MODE_RULES, WALK_MODES } from '../../domain/walk/walk-mode-rules.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { LONGEST_REACH_MINUTES } from '../../schema/nearby-choices.ts';
import { ORIGIN_SHARINGS } from '../../schema/walk-origins.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';

/** How one walks, and how long at most. */
export function ReachControls() {
  const { t } = useTexts();
  const sliderId = useId();
  const walkMode = useAppStore((state) => state.walkMode);
  const chooseWalkMode = useAppStore((state) => state.chooseWalkMode);
  const minutes = useAppStore((state) => state.reachMinutes);
  const chooseReachMinutes = useAppStore((state) => state.chooseReachMinutes);
  const text = t('nearby.minutesValue', { count: minutes });
  return (
    <div className={styles.controls}>
      <SegmentedChoice
        name="walk-mode"
        legend={t('nearby.pace')}
        value={walkMode}
        onChoose={chooseWalkMode}
        choices={WALK_MODES.map((mode) => ({
          value: mode,
          label: t(`nearby.paceMode.${mode}`, {
            speed: t('nearby.speed', { value: WALK_MODE_RULES[mode].flatKmh }),
          }),
        }))}
      />
      <div className={styles.minutes}>
        <label htmlFor={sliderId}>{t('nearby.minutes')}</label>
        <input
          id={sliderId}
          type="range"
          min={1}
          max={LONGEST_REACH_MINUTES}
          value={minutes}
          aria-valuetext={text}
          onChange={(event) => {
            chooseReachMinutes(event.target.valueAsNumber);
          }}
        />
        <output htmlFor={sliderId}>{text}</output>
      </div>
    </div>
  );
}

/** Lines under construction, each of which can be taken as open. */
export function OpenedLines() {
  const { t } = useTexts();
  const { stations } = useAtlas();
  const openedLines = useAppStore((state) => state.openedLines);
  const toggleOpenedLine = useAppStore((state) => state.toggleOpenedLine);
  const lines = linesUnderConstruction(stations);
  if (lines.length === 0) return null;
  return (
    <div className={styles.opened}>
      {lines.map((line) => (
        <CheckBox
          key={line}
          label={t('nearby.opened', { line })}
          checked={openedLines.includes(line)}
          onChange={() => {
            toggleOpenedLine(line);
          }}
        />
      ))}
      {openedLines.length > 0 && <p className={styles.note}>{t('nearby.openedNote')}</p>}
    </div>
  );
}

/** Whether a link to this view says where one starts. */
export function OriginSharingChoice() {
  const { t } = useTexts();
  const sharing = useAppStore((state) => state.origins.sharing);
  const chooseSharing = useAppStore((state) => state.chooseSharing);
  return (
    <RadioRow
      name="origin-sharing"
      legend={t('nearby.share')}
      value={sharing}
      onChoose={chooseSharing}
      choices={ORIGIN_SHARINGS.map((value) => ({ value, label: t(`nearby.sharing.${value}`) }))}
    />
  );
}
