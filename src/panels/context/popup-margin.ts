/** Space in CSS pixels that popovers leave to the edges of the window; they do not cover the bar. */
export const POPUP_MARGIN = { top: 64, right: 8, bottom: 8, left: 8 } as const;
