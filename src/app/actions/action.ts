import type { ParseKeys } from 'i18next';
import type { Shortcut } from './shortcut.ts';
import type { NoticeStore } from '../platform/notices.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapController } from '../../map/map-contract.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ViewHooks } from '../../state/view-hooks.ts';

export const ACTION_GROUPS = ['go', 'find', 'map', 'walk', 'words', 'share', 'appearance', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** What an action can see and use. */
export type ActionContext = Readonly<{
  store: AppStore;
  atlas: Atlas;
  texts: Texts;
  notices: NoticeStore;
  hooks: ViewHooks;
  /** Null until the map is there, and where it cannot be. */
  map: () => MapController | null;
  /** What passes the filters. */
  passing: readonly Initiative[];
  /** What the list holds, from first to last. */
  listed: readonly Initiative[];
  /** Tells screen readers. */
  say: (message: string) => void;
}>;

/** Something the reader can have done: the same by button, by key and from the palette. */
export type Action = Readonly<{
  /** Kebab case, as it is remembered. */
  id: string;
  group: ActionGroup;
  label: ParseKeys;
  /** For a choice between two: what is on now, and how the way back is called when it has a name of its own. */
  toggle?: Readonly<{ isOn: (context: ActionContext) => boolean; labelWhenOn?: ParseKeys }>;
  shortcut: Shortcut | null;
  isAvailable: (context: ActionContext) => boolean;
  perform: (context: ActionContext) => void;
}>;

export const labelOf = ({ label, toggle }: Action, context: ActionContext): ParseKeys =>
  toggle?.labelWhenOn !== undefined && toggle.isOn(context) ? toggle.labelWhenOn : label;

export const always = (): boolean => true;
