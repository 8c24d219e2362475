/** In CSS pixels from the top left corner of the page. */
export type Pixels = Readonly<{ x: number; y: number }>;

export type Key = 'Enter' | 'Escape' | 'Tab' | 'Backspace';

/** What a page can hand over to the test, and back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One page of a browser: what the tasks need of it, and all three engines can do. */
export interface EnginePage {
  goTo(address: string): Promise<void>;
  goBack(): Promise<void>;
  /** Runs a function in the page. It stands alone: nothing around it reaches there. */
  evaluate<Args extends readonly Plain[], Result extends Plain>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Runs a script in the page. */
  addScript(source: string): Promise<void>;
  /** Presses what lies there, as a mouse does. */
  click(at: Pixels): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What is seen of the page, as PNG. */
  screenshot(): Promise<Buffer>;
}

/** A browser with a profile of its own on the disk: it can be killed, and started again with what it kept. */
export interface Engine {
  /** Name and version as the browser says them; empty until it ran. */
  readonly version: string;
  /** What the console called an error since `start`: uncaught errors too. */
  readonly errors: readonly string[];
  start(profileFolder: string): Promise<EnginePage>;
  /** Ends its processes at once. What it has not written yet is lost. */
  kill(): Promise<void>;
}

/** The window in which each engine draws the page. */
export const VIEWPORT = { width: 1440, height: 900 } as const;
