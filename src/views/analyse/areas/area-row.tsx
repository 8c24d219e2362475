import type { ReactNode } from 'react';
import styles from './area-table.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { analyseAnswers, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { chooseArea, useAnalysis } from '../../../state/analysis-choices.ts';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { classNames } from '../../../ui/class-names.ts';
import touch from '../../../ui/touch-target.module.css';

/** The row of a sub-district: pointed at or chosen here, it is marked on the map, and the other way round. */
export function AreaRow({
  area: { id, properties },
  isEmpty = false,
  children,
}: {
  area: SubdistrictFeature;
  /** It has nothing of what is counted. */
  isEmpty?: boolean;
  /** The cells after its name. */
  children: ReactNode;
}) {
  const { pickName } = useTexts();
  const isChosen = useAnalysis((analysis) => analysis.areaId === id);
  const isHovered = useAnalyseAnswers((answers) => answers.hoveredAreaId === id);
  const store = useAppStoreApi();
  const point = () => {
    analyseAnswers.setState({ hoveredAreaId: id });
  };
  const leave = () => {
    analyseAnswers.setState({ hoveredAreaId: null });
  };
  return (
    <tr
      className={styles.row}
      data-chosen={isChosen ? '' : undefined}
      data-hovered={isHovered ? '' : undefined}
      data-none={isEmpty ? '' : undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <th scope="row">
        <button
          type="button"
          className={classNames(touch.target, styles.name)}
          aria-pressed={isChosen}
          data-area={id}
          onFocus={point}
          onBlur={leave}
          onClick={() => {
            chooseArea(store, id);
          }}
        >
          {pickName(properties)}
        </button>
      </th>
      {children}
    </tr>
  );
}
