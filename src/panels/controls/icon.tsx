import type { CSSProperties } from 'react';
import { DRAWINGS, type Drawing, type IconName } from './icon-drawings';

/** Shows an icon in the colour and size of the text around it. */
export function Icon({ name, style }: { readonly name: IconName; readonly style?: CSSProperties }) {
  return <LineIcon drawing={DRAWINGS[name]} style={style} />;
}

export function LineIcon({
  drawing: { lines, filled },
  style,
}: {
  readonly drawing: Drawing;
  readonly style?: CSSProperties | undefined;
}) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={style}>
      <path d={lines} />
      {filled && <path d={filled} className="icon-filled" />}
    </svg>
  );
}

/** Shows the atlas's mark: two terminals and the arc between them. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4.5 8.5C12 3.5 19 9 19.5 17" />
      <circle className="mark-end" cx="4.5" cy="8.5" r="2.6" />
      <circle className="mark-end" cx="19.5" cy="17" r="2.6" />
    </svg>
  );
}
