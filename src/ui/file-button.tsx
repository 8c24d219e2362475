import { useRef } from 'react';
import { Button } from './button.tsx';

/** Lets the reader choose a file of the device. */
export function FileButton({
  label,
  accept,
  describedBy,
  isBusy = false,
  onFile,
}: {
  label: string;
  /** Endings and types, as an `input` has them. */
  accept: string;
  /** Id of what says what came of it. */
  describedBy: string;
  /** Keeps its place and the focus, and does nothing for now. */
  isBusy?: boolean;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind="text"
        aria-describedby={describedBy}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
