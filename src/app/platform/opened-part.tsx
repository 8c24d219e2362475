import type { ComponentType } from 'react';
import { useNoticeStore } from './notice-context.tsx';
import { addNotice, tryAgain } from './notices.ts';
import { type PartName, useToldPart } from './use-told-part.ts';
import { ViewBoundary } from './view-boundary.tsx';
import type { LazyPart } from '../../ui/lazy-part.tsx';

/** What a command opens, once it is fetched. Where that fails, or it breaks, it closes and a notice says so. */
export function OpenedPart<Props extends object>({
  of: lazyPart,
  id,
  name,
  props,
  onClose,
  onOpenAgain,
}: PartName & {
  of: LazyPart<ComponentType<Props>>;
  props: Props;
  onClose: () => void;
  onOpenAgain: () => void;
}) {
  const notices = useNoticeStore();
  const { part: Part } = useToldPart(lazyPart, {
    ...{ id, name },
    onFailure: () => {
      onClose();
      return onOpenAgain;
    },
  });
  const onBreak = () => {
    onClose();
    addNotice(notices, { kind: 'part-broken', part: id, name, next: tryAgain(onOpenAgain) });
  };
  if (Part === null) return null;
  return (
    <ViewBoundary name={id} resetKey={name} fallback={() => null} onFailure={onBreak}>
      <Part {...props} />
    </ViewBoundary>
  );
}
