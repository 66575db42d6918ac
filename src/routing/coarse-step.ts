/** Limits of a packed step: nodes, and terminals or exits in a list. */
export const STRIDE = 65_536;
export const LIST = 64;
/** Stands for the exit of a portal whose exits are not known. */
export const ASK = LIST - 1;
