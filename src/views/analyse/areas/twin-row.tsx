import type { ReactNode } from 'react';
import styles from './area-table.module.css';
import { analyseAnswers, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { classNames } from '../../../ui/class-names.ts';
import touch from '../../../ui/touch-target.module.css';

/** The row of what has a twin on the map: pointed at or chosen here, it is marked there, and the other way round. */
export function TwinRow({
  id,
  name,
  isChosen,
  isEmpty,
  onChoose,
  children,
}: {
  id: string;
  name: string;
  isChosen: boolean;
  /** It has nothing of what is counted. */
  isEmpty: boolean;
  onChoose: () => void;
  /** The cells after its name. */
  children: ReactNode;
}) {
  const isHovered = useAnalyseAnswers((answers) => answers.hoveredAreaId === id);
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
          data-twin={id}
          onFocus={point}
          onBlur={leave}
          onClick={onChoose}
        >
          {name}
        </button>
      </th>
      {children}
    </tr>
  );
}
