import { ACTION_GROUPS } from './action.ts';
import { actionsOf } from './action-table.ts';
import { isApple, shownKeys } from './shortcut.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { KeySheet, type KeyRow } from '../../views/palette/key-sheet.tsx';

/** All keys, group by group. */
export function KeysDialog() {
  const { t } = useTexts();
  const closeDialog = useAppStore((state) => state.closeDialog);
  const embed = useAppStore((state) => state.embed);
  const apple = isApple(navigator);
  const groups = ACTION_GROUPS.map((group) => ({
    group,
    rows: actionsOf({ embed }).flatMap(({ id, label, shortcut, ...action }): readonly KeyRow[] =>
      action.group !== group || shortcut === null
        ? []
        : [{ id, name: t(label), keys: shownKeys(shortcut, apple), onMap: shortcut.on === 'map' }],
    ),
  }));
  return <KeySheet groups={groups.filter(({ rows }) => rows.length > 0)} onClose={closeDialog} />;
}
