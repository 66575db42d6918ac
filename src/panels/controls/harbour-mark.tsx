import type { HarbourKind, HarbourStatus } from '../../domain/harbour';
import { HARBOUR_DASHES, HARBOUR_TONES, HARBOUR_WIDTHS } from '../../symbols/harbour';
import './harbour-mark.css';

const AREAS: readonly HarbourKind[] = ['terminal', 'gate', 'basin', 'berth'];
const POINTS: readonly HarbourKind[] = ['pilot', 'radar', 'anchorage'];

/** Shows a part of a harbour as the map draws it: a piece of line, an area or a ring. */
export function HarbourMark({
  kind,
  status,
}: {
  readonly kind: HarbourKind;
  readonly status: HarbourStatus;
}) {
  const width = HARBOUR_WIDTHS[kind];
  const dash =
    status === 'built' ? undefined : HARBOUR_DASHES[status].map((each) => each * width).join(' ');
  const shape = { strokeWidth: width, strokeDasharray: dash };
  return (
    <span className="swatch" aria-hidden="true">
      <svg
        className="harbour-mark"
        data-tone={HARBOUR_TONES[kind]}
        data-water={kind === 'basin' || undefined}
        data-status={status}
        viewBox="0 0 32 24"
        focusable="false"
        aria-hidden="true"
      >
        {AREAS.includes(kind) ? (
          <rect x="4" y="5" width="24" height="14" {...shape} />
        ) : POINTS.includes(kind) ? (
          <circle cx="16" cy="12" r={kind === 'radar' ? 3.5 : 5} {...shape} />
        ) : (
          <path d="M2 12H30" fill="none" {...shape} />
        )}
      </svg>
    </span>
  );
}
