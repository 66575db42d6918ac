/** A browser engine that may be installed on this machine. */
export interface Engine {
  readonly name: string;
  /** What is missing if `find` returns undefined; printed after "not run: ". */
  readonly needs: string;
  /** Returns a function that starts the browser, or undefined if it is not installed. */
  find(): Promise<(() => Promise<Session>) | undefined>;
}

/** One window of one browser. */
export interface Session {
  /** As the browser reports it: `153.8.0`. */
  readonly version: string;
  /** Resolves when the document has loaded. */
  open(url: string): Promise<void>;
  /**
   * Returns the value of an expression, or of its promise, evaluated in the page. The value is serialized as JSON.
   */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks with the left mouse button; CSS pixels from the upper left corner of the window. */
  click(x: number, y: number): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Inner size of every window in CSS pixels, as in the browser tests. */
export const WINDOW = { width: 1100, height: 680 } as const;

/**
 * Returns mouse and keyboard input as WebDriver actions, which are the same over HTTP and in BiDi
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
