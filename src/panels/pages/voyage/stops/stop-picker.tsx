import { useEffect, useRef } from 'react';
import type { Stop } from '../../../../domain/itinerary';
import type { PickedStop } from '../../../../state/voyage-slice';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { StopField } from '../../../search/stop-field';

/**
 * Shows a combobox that finds a stop: a port, a project, a town of a land leg, or a place by its
 * coordinates or on the map.
 */
export function StopPicker({
  edited,
  onChoose,
  onCancel,
}: {
  readonly edited: PickedStop;
  readonly onChoose: (stop: Stop) => void;
  readonly onCancel: () => void;
}) {
  const tVoyage = useTranslate('voyage');
  const { store } = useServices();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const isPicking = useAtlas((state) => state.pickedStop !== null);
  return (
    <div className="stop-picker">
      <StopField
        label={tVoyage('stops.search')}
        none={tVoyage('stops.none')}
        field={field}
        onChoose={onChoose}
        onEmptyEscape={onCancel}
      />
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={isPicking}
        onClick={() => {
          const { pickStop, sheet, setSheet } = store.getState();
          if (!isPicking && sheet === 'full') setSheet('half');
          pickStop(isPicking ? null : edited);
        }}
      >
        {tVoyage('stops.pick')}
      </button>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {tVoyage('stops.cancel')}
      </button>
    </div>
  );
}
