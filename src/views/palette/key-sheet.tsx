import { useId } from 'react';
import { KeyCaps } from './key-caps.tsx';
import styles from './key-sheet.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { CommandGroup } from './palette-command.ts';

export type KeyRow = Readonly<{ id: string; name: string; keys: readonly string[]; onMap: boolean }>;

const TURN_KEYS = ['Shift', '←↑→↓'];

function SingleKeysSwitch() {
  const { t } = useTexts();
  const id = useId();
  const singleKeys = useAppStore((state) => state.singleKeys);
  const chooseSingleKeys = useAppStore((state) => state.chooseSingleKeys);
  return (
    <div className={styles.switch}>
      <CheckBox
        label={t('palette.singleKeys')}
        checked={singleKeys}
        describedBy={id}
        onChange={chooseSingleKeys}
      />
      <p id={id} className={styles.note}>
        {t('palette.singleKeysNote')}
      </p>
    </div>
  );
}

function Row({ name, keys, onMap }: Omit<KeyRow, 'id'>) {
  const { t } = useTexts();
  return (
    <div className={styles.row}>
      <dt>
        {name}
        {onMap && <span className={styles.onMap}>{t('palette.onMap')}</span>}
      </dt>
      <dd>
        <KeyCaps keys={keys} />
      </dd>
    </div>
  );
}

/** Every key and what it does, with the choice of doing without single letters. */
export function KeySheet({
  groups,
  onClose,
}: {
  groups: readonly Readonly<{ group: CommandGroup; rows: readonly KeyRow[] }>[];
  onClose: () => void;
}) {
  const { t } = useTexts();
  return (
    <Dialog title={t('palette.keysTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <SingleKeysSwitch />
      <p className={styles.note}>{t('palette.keysLead')}</p>
      {groups.map(({ group, rows }) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.title}>{t(`palette.group.${group}`)}</h3>
          <dl>
            {rows.map(({ id, ...row }) => (
              <Row key={id} {...row} />
            ))}
            {group === 'map' && <Row name={t('palette.arrowsTurn')} keys={TURN_KEYS} onMap />}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
