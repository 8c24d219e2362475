import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/**
 * The button of a form: pressed itself, or by Enter in a field. It hands over what is filled in by the press and not by the
 * event `submit`, which a frame that is sandboxed without `allow-forms` never gets.
 */
export function SubmitButton({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <Button
      kind="outlined"
      type="submit"
      onClick={(event) => {
        event.preventDefault();
        const { form } = event.currentTarget;
        if (form === null || form.noValidate || form.reportValidity()) onSubmit();
      }}
    >
      {children}
    </Button>
  );
}
