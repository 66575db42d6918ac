import type { KeyboardEvent } from 'react';
import { moveStop, removeStop } from '../../../../domain/edit-itinerary';
import type { Itinerary } from '../../../../domain/itinerary';
import { useServices, useTranslate } from '../../../context/atlas-context';
import { Icon } from '../../../controls/icon';
import { useOpenItinerary } from '../use-voyage-link';

/**
 * Shows a stop: its handle, to drag it or move it with the arrow keys, its name, which opens the picker,
 * and a button that removes it.
 */
export function StopRow({
  name,
  place,
  count,
  isDragged,
  isTarget,
  onChange,
  itinerary,
}: {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly isDragged: boolean;
  readonly isTarget: boolean;
  readonly onChange: () => void;
  readonly itinerary: Itinerary;
}) {
  const tVoyage = useTranslate('voyage');
  const openItineraryPage = useOpenItinerary();
  const { store } = useServices();
  const role =
    place === 0
      ? tVoyage('stops.from')
      : place === count - 1
        ? tVoyage('stops.to')
        : tVoyage('stops.through', { count: place });
  function move(event: KeyboardEvent) {
    const to = place + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
    if (to === place) return;
    event.preventDefault();
    if (to < 0 || to >= count) return;
    store.getState().announce(tVoyage('stops.moved', { name, place: to + 1, count }));
    openItineraryPage(moveStop(itinerary, place, to));
    // The rows are rendered anew; the handle that moved keeps the focus.
    const list = event.currentTarget.closest('.voyage-stops');
    requestAnimationFrame(() =>
      list?.querySelectorAll<HTMLElement>('.stop-handle')[to]?.focus({ preventScroll: true }),
    );
  }
  return (
    <li className="stop" data-dragged={isDragged || undefined} data-target={isTarget || undefined}>
      <button
        type="button"
        className="icon-button stop-handle"
        aria-label={tVoyage('stops.move', { name })}
        title={tVoyage('stops.move', { name })}
        onKeyDown={move}
      >
        <span aria-hidden="true">{place + 1}</span>
      </button>
      <button
        type="button"
        className="stop-name"
        aria-label={tVoyage('stops.change', { name })}
        onClick={onChange}
      >
        <span className="stop-role">{role}</span>
        <span>{name}</span>
      </button>
      {count > 2 && (
        <button
          type="button"
          className="icon-button"
          aria-label={tVoyage('stops.remove', { name })}
          onClick={() => openItineraryPage(removeStop(itinerary, place))}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
