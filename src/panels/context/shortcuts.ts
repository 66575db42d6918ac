/**
 * Every key of the atlas, in the order of the list of keys: the table from which keys are handled and explained. A key is
 * the `key` of a keyboard event; `Mod` is Ctrl, on Apple's keyboards Command.
 *
 * A feature handles its shortcut with `useShortcut`. A shortcut that is `native` is only explained here: the widget that has
 * the focus handles it itself.
 */
export const SHORTCUTS = [
  { id: 'search', keys: ['/', 'Mod+k'], place: 'anywhere' },
  { id: 'map', keys: ['m'], place: 'anywhere' },
  { id: 'table', keys: ['t'], place: 'anywhere' },
  { id: 'time', keys: ['y'], place: 'anywhere' },
  { id: 'share', keys: ['s'], place: 'anywhere' },
  { id: 'help', keys: ['?'], place: 'anywhere' },
  { id: 'overview', keys: ['Escape'], place: 'anywhere', native: true },
  { id: 'story-next', keys: ['j'], place: 'anywhere' },
  { id: 'story-back', keys: ['k'], place: 'anywhere' },
  { id: 'next-mark', keys: ['n'], place: 'map' },
  { id: 'previous-mark', keys: ['p'], place: 'map' },
  { id: 'open-mark', keys: ['Enter'], place: 'map' },
  { id: 'what-is-here', keys: ['.'], place: 'map' },
  { id: 'leave-mark', keys: ['Escape'], place: 'map' },
  {
    id: 'pan',
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    place: 'map',
    native: true,
  },
  { id: 'zoom', keys: ['+', '-'], place: 'map', native: true },
  { id: 'turn', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], place: 'map', native: true },
  { id: 'tilt', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], place: 'map', native: true },
  {
    id: 'table-cell',
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'],
    place: 'table',
    native: true,
  },
  { id: 'table-row-end', keys: ['Home', 'End'], place: 'table', native: true },
  { id: 'table-open', keys: ['Enter'], place: 'table', native: true },
  { id: 'table-controls', keys: ['F2'], place: 'table', native: true },
  { id: 'story-turn', keys: ['ArrowLeft', 'ArrowRight'], place: 'widget', native: true },
  { id: 'move-stop', keys: ['ArrowUp', 'ArrowDown'], place: 'widget', native: true },
  {
    id: 'time-step',
    keys: ['ArrowLeft', 'ArrowRight', 'Home', 'End'],
    place: 'widget',
    native: true,
  },
  { id: 'time-play', keys: ['Space'], place: 'widget', native: true },
  {
    id: 'panel-width',
    keys: ['ArrowLeft', 'ArrowRight', 'Home', 'End'],
    place: 'widget',
    native: true,
  },
  { id: 'sheet-height', keys: ['ArrowUp', 'ArrowDown'], place: 'widget', native: true },
] as const satisfies readonly AnyShortcut[];

interface AnyShortcut {
  readonly id: string;
  readonly keys: readonly string[];
  /** Where the focus has to be: anywhere but in a field, on the map, in the table, or on the widget that the list names. */
  readonly place: 'anywhere' | 'map' | 'table' | 'widget';
  readonly native?: true;
}

type Entry = (typeof SHORTCUTS)[number];
export type ShortcutId = Entry['id'];
export type Shortcut = AnyShortcut & { readonly id: ShortcutId };

/** The shortcuts that the atlas handles. */
export type HandledShortcutId = Exclude<Entry, { readonly native: true }>['id'];
