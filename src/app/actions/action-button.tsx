import type { ReactNode } from 'react';
import { type Action, labelOf } from './action.ts';
import { useActions } from './actions-context.ts';
import { ariaKeys, isApple, isSingleCharacter, shownKeys } from './shortcut.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** A square button that runs the action; its name, keys and state are those of the action. */
export function ActionButton({ action, children }: { action: Action; children: ReactNode }) {
  const { t } = useTexts();
  const { context, run } = useActions();
  // What an action says of itself may change with anything in the store.
  const label = t(useAppStore(() => labelOf(action, context)));
  const isAvailable = useAppStore(() => action.isAvailable(context));
  const isOn = useAppStore(() => action.toggle?.isOn(context) ?? false);
  const keysWork = useAppStore(
    ({ singleKeys }) => action.shortcut !== null && (singleKeys || !isSingleCharacter(action.shortcut)),
  );
  const { shortcut, toggle } = action;
  const keys = shortcut !== null && keysWork ? shortcut : null;
  const apple = isApple(navigator);
  return (
    <IconButton
      label={label}
      hint={keys === null ? null : shownKeys(keys, apple).join(' ')}
      aria-keyshortcuts={keys === null ? undefined : ariaKeys(keys, apple)}
      aria-pressed={toggle === undefined || toggle.labelWhenOn !== undefined ? undefined : isOn}
      disabled={!isAvailable}
      onClick={() => {
        run(action);
      }}
    >
      {children}
    </IconButton>
  );
}
