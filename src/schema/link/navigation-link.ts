import { flag, type LinkTable, parseWith, unless } from './link-parameter.ts';
import { type InitiativeId, InitiativeIdSchema, type PartId, PartIdSchema } from '../initiative.ts';
import { type ViewId, ViewIdSchema } from '../view.ts';

/** What is open. */
export type NavigationLink = Readonly<{
  view: ViewId;
  selectedId: InitiativeId | null;
  /** Which part of the selected initiative is shown; null for the whole, and without meaning for another initiative. */
  selectedPartId: PartId | null;
  /** In About, the page of what changed is read. */
  isChangesOpen: boolean;
}>;

export const NAVIGATION_LINK: LinkTable<NavigationLink> = {
  view: {
    key: 'view',
    history: 'push',
    parse: parseWith(ViewIdSchema),
    format: unless<ViewId>('explore'),
    default: 'explore',
  },
  selectedId: {
    key: 'place',
    history: 'push',
    parse: parseWith(InitiativeIdSchema),
    format: (id) => id,
    default: null,
  },
  selectedPartId: {
    key: 'part',
    history: 'replace',
    parse: parseWith(PartIdSchema),
    format: (id) => id,
    default: null,
  },
  isChangesOpen: { key: 'changes', history: 'push', ...flag, default: false },
};
