import { type LinkTable, parseWith, unless } from './link-parameter.ts';
import { type InitiativeId, InitiativeIdSchema } from '../initiative.ts';
import { type ViewId, ViewIdSchema } from '../view.ts';

/** What is open. */
export type NavigationLink = Readonly<{
  view: ViewId;
  selectedId: InitiativeId | null;
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
};
