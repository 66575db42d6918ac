import { SHORTCUTS, type Shortcut } from '../context/shortcuts';

/** The parts of a keyboard event from which its shortcut follows. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the focus is when a key is pressed. */
export interface KeyContext {
  readonly isOnMap: boolean;
  /** Whether characters belong to what has the focus: a field, a menu, a dialog. */
  readonly isTyping: boolean;
  /** Whether the reader has left single characters on. */
  readonly hasCharacterKeys: boolean;
}

/**
 * Returns the shortcut of a pressed key; undefined if it is none here. On the map, its own shortcuts come first. The key itself
 * counts rather than Shift, because keyboards differ in which characters need it.
 */
export function findShortcut(press: KeyPress, context: KeyContext): Shortcut | undefined {
  const shortcuts: readonly Shortcut[] = SHORTCUTS;
  const place = (wanted: Shortcut['place']) =>
    shortcuts.find(
      (each) =>
        each.place === wanted && !each.native && each.keys.some((key) => isPressed(key, press)),
    );
  const found =
    (context.isOnMap && !context.isTyping ? place('map') : undefined) ?? place('anywhere');
  if (!found || isChord(press)) return found;
  if (context.isTyping) return undefined;
  return found.place === 'map' || context.hasCharacterKeys ? found : undefined;
}

function isPressed(key: string, press: KeyPress): boolean {
  const wanted = key.replace('Mod+', '');
  const isChordKey = wanted !== key;
  return isChordKey === isChord(press) && wanted.toLowerCase() === press.key.toLowerCase();
}

/** Returns whether a key is pressed with Ctrl or Command. AltGr, with which some keyboards type characters, is neither. */
function isChord({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return (ctrlKey || metaKey) && !altKey;
}
