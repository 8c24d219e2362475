import type { queryAllByRole } from '@testing-library/dom';

/** What is looked for: by role and name, as a screen reader has them, or by a selector. */
export type Sought = Readonly<{
  /** A selector of the part of the page that it is looked for in; all of it where this is missing. */
  within?: string;
  text?: RegExp;
}> &
  (Readonly<{ role: string; name?: RegExp; level?: number }> | Readonly<{ css: string }>);

type PlainPattern = readonly [source: string, flags: string] | null;
export type PlainSought = Readonly<{
  within: string;
  text: PlainPattern;
  role: string | null;
  name: PlainPattern;
  level: number | null;
  css: string;
}>;

/** `x` and `y` are of its middle; `isFree` where nothing lies over that. */
export type Seen = Readonly<{
  text: string;
  value: string;
  isPressed: boolean;
  x: number;
  y: number;
  isFree: boolean;
}>;

const plainPattern = (pattern: RegExp | undefined): PlainPattern =>
  pattern === undefined ? null : [pattern.source, pattern.flags];

export function plainSought(sought: Sought): PlainSought {
  const common = { within: sought.within ?? 'body', text: plainPattern(sought.text) };
  return 'css' in sought
    ? { ...common, css: sought.css, role: null, name: null, level: null }
    : { ...common, css: '', role: sought.role, name: plainPattern(sought.name), level: sought.level ?? null };
}

/**
 * What of it is seen, in the order of the page; the first is scrolled to where asked for. It runs in the page and stands
 * alone. @returns null where the library that computes roles and names is not in the page yet
 */
export function lookInPage(sought: PlainSought, scrolls: boolean): readonly Seen[] | null {
  const library = Reflect.get(window, 'TestingLibraryDom') as
    | { queryAllByRole: typeof queryAllByRole }
    | undefined;
  if (library === undefined) return null;
  const fits = (pattern: PlainPattern, text: string): boolean =>
    pattern === null || new RegExp(...pattern).test(text);
  const find = (root: HTMLElement): readonly Element[] =>
    sought.role === null
      ? [...root.querySelectorAll(sought.css)]
      : library.queryAllByRole(root, sought.role, {
          ...(sought.name === null ? {} : { name: new RegExp(...sought.name) }),
          ...(sought.level === null ? {} : { level: sought.level }),
        });
  const found = [...document.querySelectorAll<HTMLElement>(sought.within)]
    .flatMap(find)
    .filter((element) => element.checkVisibility() && fits(sought.text, element.textContent));
  if (scrolls) found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const highest = document.elementFromPoint(x, y);
    return {
      text: element.textContent,
      value: element instanceof HTMLInputElement ? element.value : '',
      isPressed: element.getAttribute('aria-pressed') === 'true',
      x,
      y,
      isFree: highest !== null && (element.contains(highest) || highest.contains(element)),
    };
  });
}
