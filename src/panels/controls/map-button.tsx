import type { ReactNode } from 'react';

/** Shows a button of the map's controls: an icon with a name, and a part of the name beside it in a wide window. */
export function MapButton({
  label,
  word,
  onPress,
  isDisabled = false,
  isPressed,
  children,
}: {
  readonly label: string;
  /** A part of the label that stands beside the icon in a wide window. */
  readonly word?: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Of a button that turns something on and off. */
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {children}
      {word !== undefined && <span className="map-control-word">{word}</span>}
    </button>
  );
}
