import { type ComponentType, useState } from 'react';
import { OpenedPart } from '../platform/opened-part.tsx';
import { useKeptDraft, useRestoredDraft } from '../../state/drafts-context.tsx';
import { useViewHook } from '../../state/providers.tsx';
import { createLazyPart, type LazyPart } from '../../ui/lazy-part.tsx';

type Output = ComponentType<Readonly<{ onClose: () => void }>>;

export const OUTPUTS = {
  print: createLazyPart<Output>(async () => (await import('./print-desk.tsx')).PrintDesk),
  'export-image': createLazyPart<Output>(async () => (await import('./image-export.tsx')).ImageExport),
  embed: createLazyPart<Output>(async () => (await import('./embed-dialog.tsx')).EmbedDialog),
} as const satisfies Record<string, LazyPart<Output>>;
type OutputId = keyof typeof OUTPUTS;

const isOutput = (id: string | null): id is OutputId => id !== null && Object.hasOwn(OUTPUTS, id);

/** The ways to take the present view along: each fetched when first asked for. */
export function OutputHost() {
  const restored = useRestoredDraft('output');
  const [open, setOpen] = useState(isOutput(restored) ? restored : null);
  useKeptDraft('output', () => open);
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
  const close = () => {
    setOpen(null);
  };
  return (
    <OpenedPart
      key={open}
      of={OUTPUTS[open]}
      id={open}
      name={`actions.offered.${open}`}
      props={{ onClose: close }}
      onClose={close}
      onOpenAgain={() => {
        setOpen(open);
      }}
    />
  );
}
