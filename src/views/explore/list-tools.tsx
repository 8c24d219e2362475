import { useId } from 'react';
import styles from './list-tools.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { LIST_ORDERS } from '../../schema/list-order.ts';
import { useAppStore } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';

/** The order of the list, and whether it keeps to what the map has in sight. */
export function ListTools({ open }: { open: boolean }) {
  const { t } = useTexts();
  const selectId = useId();
  const order = useAppStore((state) => state.listOrder);
  const chooseListOrder = useAppStore((state) => state.chooseListOrder);
  const onlyInView = useAppStore((state) => state.onlyInView);
  const toggleOnlyInView = useAppStore((state) => state.toggleOnlyInView);
  return (
    <div className={styles.tools} data-open={open}>
      <CheckBox
        label={t('explore.onlyInView')}
        checked={onlyInView}
        className={styles.check}
        onChange={toggleOnlyInView}
      />
      <label htmlFor={selectId} className={styles.label}>
        {t('explore.sort')}
      </label>
      <select
        id={selectId}
        className={styles.select}
        value={order}
        onChange={({ target }) => {
          const chosen = LIST_ORDERS.find((each) => each === target.value);
          if (chosen !== undefined) chooseListOrder(chosen);
        }}
      >
        {LIST_ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(`explore.sortBy.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
