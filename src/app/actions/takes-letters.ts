/** Inputs that letters do nothing to. */
const WORDLESS_INPUTS = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

/** Where letters are written, or find something in a list. */
const WRITING =
  'textarea, select, [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu]';

/** Whether letters pressed there belong to what has the focus. */
export function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WORDLESS_INPUTS.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(WRITING) !== null);
}
