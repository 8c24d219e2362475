import { VisuallyHidden } from './visually-hidden.tsx';

/** Says `message` to screen readers whenever it changes. */
export function LiveRegion({ message }: { message: string }) {
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{message}</VisuallyHidden>
    </div>
  );
}
