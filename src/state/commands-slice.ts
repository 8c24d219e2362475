import type { InitiativeId } from '../schema/initiative.ts';
import { type KeepingOf, DEVICE, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';
import type { SelectionSlice } from './selection-slice.ts';

/** What opens over everything else. */
export const DIALOG_IDS = ['palette', 'keys', 'view-in-words', 'distribution-in-words'] as const;
export type DialogId = (typeof DIALOG_IDS)[number];

/** What is remembered of how the reader gives commands. */
export type CommandChoices = Readonly<{
  /** Whether a single letter is a command. */
  singleKeys: boolean;
  /** Ids of actions run from the palette, the latest first. */
  recentActions: readonly string[];
}>;

export const DEFAULT_COMMAND_CHOICES: CommandChoices = { singleKeys: true, recentActions: [] };

export type CommandsSlice = CommandChoices &
  Readonly<{
    dialog: DialogId | null;
    /** The place that the keyboard cursor frames on the map; kept while the focus is elsewhere. */
    cursorId: InitiativeId | null;
    openDialog: (dialog: DialogId) => void;
    closeDialog: () => void;
    chooseSingleKeys: (on: boolean) => void;
    rememberAction: (id: string) => void;
    /** Frames the initiative on the map, or nothing. */
    moveCursor: (id: InitiativeId | null) => void;
  }>;

export const MOST_RECENT_ACTIONS = 5;

export const COMMANDS_KEEPING = {
  singleKeys: DEVICE,
  recentActions: DEVICE,
  dialog: SESSION,
  cursorId: SESSION,
} as const satisfies KeepingOf<CommandsSlice>;

export const createCommandsSlice =
  (initial: CommandChoices): Slice<CommandsSlice, Pick<SelectionSlice, 'hoveredId'>> =>
  (set) => ({
    ...initial,
    dialog: null,
    cursorId: null,
    openDialog: (dialog) => {
      set({ dialog });
    },
    closeDialog: () => {
      set({ dialog: null });
    },
    chooseSingleKeys: (singleKeys) => {
      set({ singleKeys });
    },
    rememberAction: (id) => {
      set(({ recentActions }) => ({
        recentActions: [id, ...recentActions.filter((other) => other !== id)].slice(0, MOST_RECENT_ACTIONS),
      }));
    },
    moveCursor: (cursorId) => {
      set({ cursorId, hoveredId: cursorId });
    },
  });
