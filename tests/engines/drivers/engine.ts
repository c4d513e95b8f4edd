/** What a reader has set, in their browser or their system. */
export interface Settings {
  /** The colours that they prefer. */
  scheme: 'light' | 'dark';
  /** Whether pages may run scripts. */
  scripts: boolean;
  /** Of the window's inside, in CSS pixels. */
  width: number;
}

/** A window's height, in CSS pixels. WebKit's differs by that of its toolbar. */
export const HEIGHT = 1000;

/** A browser with one window, on a screen with a clipboard of its own. */
export interface Engine {
  /**
   * Sends a command of W3C WebDriver.
   *
   * @param command its name in the standard, without spaces: `Execute Script` is `ExecuteScript`
   * @throws Error with what the browser says
   */
  send<Result>(command: Command, parameters?: Record<string, unknown>): Promise<Result>;
  /** Sets the browser up, and gives it a window that has shown nothing yet. */
  use(settings: Settings): Promise<void>;
  /** What was written to the console since the last call: by pages, and by the browser about them. */
  takeConsole(): Promise<string[]>;
  /** What is on the clipboard in a format (`text/plain`, `text/html`); empty where it has none. */
  clipboard(format: string): string;
  /** Puts something on the clipboard. */
  fillClipboard(text: string): void;
  close(): Promise<void>;
}

/** The commands of WebDriver that the tests use. */
export type Command =
  | 'Navigate'
  | 'GetCurrentURL'
  | 'Back'
  | 'ExecuteScript'
  | 'ElementClick'
  | 'PerformActions'
  | 'ReleaseActions'
  | 'SetWindowRect'
  | 'TakeScreenshot'
  | 'GetComputedLabel';

/** How WebDriver writes a reference to an element. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
