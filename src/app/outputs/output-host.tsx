import { lazy, Suspense, useState } from 'react';
import { ViewBoundary } from '../view-boundary.tsx';
import { useViewHook } from '../../state/view-hooks-context.tsx';

const PrintDesk = lazy(async () => {
  const { PrintDesk: component } = await import('../print/print-desk.tsx');
  return { default: component };
});

const ImageExport = lazy(async () => {
  const { ImageExport: component } = await import('../export/image-export.tsx');
  return { default: component };
});

const EmbedDialog = lazy(async () => {
  const { EmbedDialog: component } = await import('../embed/embed-dialog.tsx');
  return { default: component };
});

const OUTPUTS = { print: PrintDesk, 'export-image': ImageExport, embed: EmbedDialog } as const;
type OutputId = keyof typeof OUTPUTS;

/** The ways to take the present view along: each fetched when first asked for. */
export function OutputHost() {
  const [open, setOpen] = useState<OutputId | null>(null);
  useViewHook('print', () => {
    setOpen('print');
  });
  useViewHook('export-image', () => {
    setOpen('export-image');
  });
  useViewHook('embed', () => {
    setOpen('embed');
  });
  if (open === null) return null;
  const Output = OUTPUTS[open];
  const close = () => {
    setOpen(null);
  };
  return (
    <ViewBoundary name={open} resetKey={open} fallback={() => null}>
      <Suspense>
        <Output onClose={close} />
      </Suspense>
    </ViewBoundary>
  );
}
