import type { ReactNode } from 'react';
import styles from './area-table.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { useAppStore } from '../../state/providers.tsx';
import { classNames } from '../../ui/class-names.ts';
import touch from '../../ui/touch-target.module.css';

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
  const isChosen = useAppStore((state) => state.areaId === id);
  const isHovered = useAppStore((state) => state.hoveredAreaId === id);
  const chooseArea = useAppStore((state) => state.chooseArea);
  const analyse = useAppStore((state) => state.analyse);
  const point = () => {
    analyse({ hoveredAreaId: id });
  };
  const leave = () => {
    analyse({ hoveredAreaId: null });
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
            chooseArea(id);
          }}
        >
          {pickName(properties)}
        </button>
      </th>
      {children}
    </tr>
  );
}
