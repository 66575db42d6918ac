import { Fragment, memo, useEffect, useState } from 'react';
import { insertStop, replaceStop, reverseItinerary } from '../../../../domain/edit-itinerary';
import { MAX_STOPS } from '../../../../domain/itinerary';
import type { PickedStop } from '../../../../state/voyage-slice';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { useAnnounced } from '../../../context/use-announced';
import { useVoyageText } from '../text/voyage-text';
import type { Voyage } from '../use-voyage';
import { useOpenItinerary } from '../use-voyage-link';
import { LazyStopPicker } from './lazy-stop-picker';
import { LegModeChoice } from './leg-mode-choice';
import { ServiceChoice } from './service-choice';
import { StopRow } from './stop-row';
import { useStopDrag } from './use-stop-drag';

/** Shows the voyage's origin, calls and destination, and the mode of each leg between them. */
export const StopsSection = memo(
  Stops,
  ({ voyage: now }, { voyage: before }) =>
    now.itinerary === before.itinerary && now.places === before.places,
);

function Stops({ voyage }: { readonly voyage: Pick<Voyage, 'itinerary' | 'places'> }) {
  const { itinerary, places } = voyage;
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const { store } = useServices();
  const openItineraryPage = useOpenItinerary();
  const picked = useAtlas((state) => state.pickedStop);
  const [edited, setEdited] = useState<PickedStop | null>(null);
  const drag = useStopDrag(itinerary, openItineraryPage);
  const close = () => {
    setEdited(null);
    store.getState().pickStop(null);
  };
  // A click on the map may change the voyage while the reader looks for its stop.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another itinerary closes it.
  useEffect(() => close, [itinerary]);
  const picking = picked === null ? '' : tVoyage('stops.picking');
  useAnnounced(picking);
  const isFull = itinerary.stops.length >= MAX_STOPS;
  return (
    <section className="stops-section" aria-label={tVoyage('stops.title')}>
      <ol className="voyage-stops" ref={drag.list}>
        {places.map((place, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a voyage may call twice at a port.
          <Fragment key={i}>
            <StopRow
              name={text.name(place)}
              place={i}
              count={places.length}
              isDragged={drag.dragged === i}
              isTarget={drag.target === i && drag.dragged !== null}
              onChange={() => setEdited({ index: i, isNew: false })}
              itinerary={itinerary}
            />
            {edited?.index === i && !edited.isNew && (
              <li>
                <LazyStopPicker
                  edited={edited}
                  onChoose={(stop) => {
                    close();
                    openItineraryPage(replaceStop(itinerary, i, stop));
                  }}
                  onCancel={close}
                />
              </li>
            )}
            {i < places.length - 1 && (
              <li className="leg-mode">
                <LegModeChoice itinerary={itinerary} index={i} towards={places[i + 1]} />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {edited?.isNew && (
        <LazyStopPicker
          edited={edited}
          onChoose={(stop) => {
            close();
            openItineraryPage(insertStop(itinerary, edited.index, stop));
          }}
          onCancel={close}
        />
      )}
      {picking !== '' && <p>{picking}</p>}
      <div className="stop-tools">
        <button
          type="button"
          className="button button-quiet"
          disabled={isFull}
          onClick={() => setEdited({ index: places.length - 1, isNew: true })}
        >
          {tVoyage('stops.add')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => openItineraryPage(reverseItinerary(itinerary))}
        >
          {tVoyage('stops.swap')}
        </button>
        <ServiceChoice />
      </div>
      {isFull && <p className="remark">{tVoyage('stops.full')}</p>}
    </section>
  );
}
