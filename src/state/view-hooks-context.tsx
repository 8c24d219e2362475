import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import { createViewHooks, type ViewHookId, type ViewHooks } from './view-hooks.ts';

/** A view that is shown alone offers to nobody. */
const ViewHooksContext = createContext<ViewHooks>(createViewHooks());

export function ViewHooksProvider({ hooks, children }: { hooks: ViewHooks; children: ReactNode }) {
  return <ViewHooksContext value={hooks}>{children}</ViewHooksContext>;
}

/** Asks whoever can do it. */
export const useAsk = (): ViewHooks['ask'] => useContext(ViewHooksContext).ask;

/** Offers `run` to the action that asks for `id`, for as long as the caller is mounted. */
export function useViewHook(id: ViewHookId, run: () => void): void {
  const hooks = useContext(ViewHooksContext);
  const latest = useEffectEvent(run);
  useEffect(() => hooks.offer(id, () => latest()), [hooks, id]);
}
