import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Action, type ActionGroup, labelOf } from './action.ts';
import { actionsOf } from './action-table.ts';
import { ACTION_WORDS } from './action-words.ts';
import { useActions } from './actions-context.ts';
import { isApple, shownKeys } from './shortcut.ts';
import { tourCommands, tourOfCommand } from './tour-commands.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Locale } from '../../schema/locale.ts';
import { useAppStore } from '../../state/providers.tsx';
import { CommandPalette } from '../../views/palette/command-palette.tsx';
import type { PaletteCommand } from '../../views/palette/palette-command.ts';

/** The language that commands can be named in besides the one of the page. */
const OTHER_LOCALE: Readonly<Record<Locale, Locale>> = { 'zh-CN': 'en', 'zh-Hant': 'en', en: 'zh-CN' };

/** The texts of the other language; null until they are there, and where they cannot be read. */
function useOtherTexts(locale: Locale): Texts | null {
  const [other, setOther] = useState<Texts | null>(null);
  useEffect(() => {
    let wanted = true;
    loadTexts(OTHER_LOCALE[locale]).then(
      (texts) => {
        if (wanted) setOther(texts);
      },
      (error: unknown) => {
        reportFailure(error, 'texts for the palette');
      },
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  return other;
}

/** What is done with the map, and not without it. */
const MAP_GROUPS: readonly ActionGroup[] = ['map', 'walk', 'words'];

/** The palette over all actions that can be run now. */
export function PaletteDialog() {
  const texts = useTexts();
  const { t, locale } = texts;
  const other = useOtherTexts(locale);
  const { context, run } = useActions();
  const recentIds = useAppStore((state) => state.recentActions);
  const rememberAction = useAppStore((state) => state.rememberAction);
  const closeDialog = useAppStore((state) => state.closeDialog);
  const openView = useAppStore((state) => state.openView);
  const embed = useAppStore((state) => state.embed);
  const actions = actionsOf({ embed }).filter(({ id }) => id !== 'palette');
  const available = actions.filter((action) => action.isAvailable(context));
  const needMap =
    context.map() === null
      ? actions.filter((action) => MAP_GROUPS.includes(action.group) && !available.includes(action))
      : [];

  const toCommand = (action: Action): PaletteCommand => {
    const key = labelOf(action, context);
    const { toggle, shortcut } = action;
    return {
      id: action.id,
      group: action.group,
      name: t(key),
      otherName: other === null ? null : { text: other.t(key), lang: other.locale },
      words: ACTION_WORDS[action.id] ?? [],
      keys: shortcut === null ? [] : shownKeys(shortcut, isApple(navigator)),
      isOn: toggle !== undefined && toggle.labelWhenOn === undefined && toggle.isOn(context),
    };
  };
  return (
    <CommandPalette
      commands={[...available.map(toCommand), ...(embed ? [] : tourCommands(texts, other))]}
      needMap={needMap.map(toCommand)}
      recentIds={recentIds}
      onClose={closeDialog}
      onRun={(id) => {
        const action = available.find((candidate) => candidate.id === id);
        const tourId = tourOfCommand(id);
        // The focus has to be back where it was before the action may move it.
        flushSync(closeDialog);
        rememberAction(id);
        if (action !== undefined) run(action);
        if (tourId !== null) openView('tours', { tourId });
      }}
    />
  );
}
