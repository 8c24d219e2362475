/** The older way to the clipboard, which needs neither a secure connection nor a permission, only a recent press. */
function copyByCommand(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without the Clipboard API
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}

/** Puts the text on the clipboard. @returns false where the browser has none for us or forbids it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no `navigator.clipboard`: over plain HTTP.
    return copyByCommand(text);
  }
}

/** Selects all of a field for the reader to copy by hand. */
export function selectAllOf(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
