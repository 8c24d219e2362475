import { lazy, Suspense } from 'react';
import { useAppStore } from '../../state/app-store-context.tsx';
import { ViewBoundary } from '../view-boundary.tsx';

const ActionDialog = lazy(async () => {
  const { ActionDialog: component } = await import('./action-dialog.tsx');
  return { default: component };
});

/** What opens over everything, fetched when first opened. */
export function DialogHost() {
  const dialog = useAppStore((state) => state.dialog);
  if (dialog === null) return null;
  return (
    <ViewBoundary name={`${dialog} dialog`} resetKey={dialog} fallback={() => null}>
      <Suspense>
        <ActionDialog dialog={dialog} />
      </Suspense>
    </ViewBoundary>
  );
}
