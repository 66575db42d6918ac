/** A browser engine that may be installed on this machine. */
export interface Engine {
  readonly name: string;
  /** What is missing where `find` returns undefined, as words that follow "not run: ". */
  readonly needs: string;
  /** Returns how to start it, or undefined where it is not installed. */
  find(): Promise<(() => Promise<Session>) | undefined>;
}

/** One window of one browser. */
export interface Session {
  /** As the browser says it: `153.8.0`. */
  readonly version: string;
  /** Resolves when the document has loaded. */
  open(url: string): Promise<void>;
  /** Returns what an expression, or the promise it gives, comes to in the page. The value is sent as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks with the left button of a mouse; CSS pixels from the window's upper left corner. */
  click(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Inside size of every window, CSS pixels: the one of the browser tests. */
export const WINDOW = { width: 1100, height: 680 } as const;

/**
 * Mouse and keyboard as the actions of WebDriver, the same in its HTTP form and in BiDi
 * (https://www.w3.org/TR/webdriver2/#actions).
 */
export function clickActions(x: number, y: number): readonly unknown[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

export function typeActions(text: string): readonly unknown[] {
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ];
}
