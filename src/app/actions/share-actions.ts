import { type Action, type ActionContext, always } from './action.ts';
import { addNotice, withdrawNotices } from '../platform/notices.ts';
import { linkOf } from '../../state/url.ts';
import type { ViewHookId } from '../../state/view-hooks.ts';
import { copyText } from '../../ui/copy-text.ts';

async function copyAddress({ store, notices }: ActionContext): Promise<void> {
  const href = linkOf(store.getState(), window.location.href);
  const copied = await copyText(href);
  withdrawNotices(notices, ['link-copied', 'link-not-copied']);
  addNotice(notices, copied ? { kind: 'link-copied' } : { kind: 'link-not-copied', href });
}

export const copyLink: Action = {
  id: 'copy-link',
  group: 'share',
  label: 'actions.copyLink',
  shortcut: { key: 'c', on: 'page' },
  isAvailable: always,
  perform: (context) => {
    void copyAddress(context);
  },
};

const offered = (id: Exclude<ViewHookId, 'focus-search' | 'focus-found'>): Action => ({
  id,
  group: 'share',
  label: `actions.offered.${id}`,
  shortcut: null,
  isAvailable: ({ hooks }) => hooks.isOffered(id),
  perform: ({ hooks }) => {
    hooks.ask(id);
  },
});

export const OFFERED_ACTIONS: readonly Action[] = [
  offered('print'),
  offered('export-image'),
  offered('embed'),
];
