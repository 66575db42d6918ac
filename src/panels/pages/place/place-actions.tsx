import { type ReactNode, useState } from 'react';
import { countryAt } from '../../../domain/country-grid';
import {
  BY_SEA,
  formatItinerary,
  formatStop,
  pointStop,
  type Stop,
} from '../../../domain/itinerary';
import type { PortSummary } from '../../../domain/port';
import type { Selection } from '../../../domain/selection';
import { greatCircleDistance } from '../../../geo/great-circle';
import { type Position, roundPosition } from '../../../geo/position';
import { shortName } from '../../../i18n/alternative-name';
import { countriesAround } from '../../../state/place-slice';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { opensElsewhere } from '../../links/use-view-link';
import { useDistanceText } from '../../records/distance-text';
import { decimalText } from './place-text';
import type { Surroundings } from './surroundings';
import { useCorridorEnds } from './use-corridor-ends';

/** Zoom at which a town fills the map. */
const CLOSE_ZOOM = 11;

const MEASURE: Selection = { kind: 'measure' };

interface PlaceProps {
  readonly position: Position;
  readonly surroundings: Surroundings;
}

/** Shows what can be done from the position: voyages, measuring, a closer look, its coordinates. */
export function PlaceActions({ position, surroundings }: PlaceProps) {
  const tPlace = useTranslate('place');
  const { store } = useServices();
  const [lon, lat] = position;
  const voyages = useVoyages({ position, surroundings });
  return (
    <div className="place-actions">
      <p className="place-buttons">
        {voyages && (
          <>
            <RecordLink selection={voyages.from} className="button button-outline">
              {tPlace('voyage.from')}
            </RecordLink>
            <RecordLink selection={voyages.to} className="button button-outline">
              {tPlace('voyage.to')}
            </RecordLink>
          </>
        )}
        <RecordLink
          selection={{ kind: 'gains-place', id: formatStop(pointStop(position)) }}
          className="button button-outline"
        >
          {tPlace('action.gains')}
        </RecordLink>
        <MeasureLink position={position} />
        <button
          type="button"
          className="button button-outline"
          onClick={() =>
            store.getState().setCamera({ zoom: CLOSE_ZOOM, lon, lat, bearing: 0, pitch: 0 })
          }
        >
          {tPlace('action.zoom')}
        </button>
        <CopyButton text={decimalText(position)} />
      </p>
      {voyages && <p className="remark">{voyages.note}</p>}
    </div>
  );
}

/** Returns the voyages from the position, or on land from the nearest port, to the farther end of the corridor and back. */
function useVoyages({
  position,
  surroundings,
}: PlaceProps): { from: Selection; to: Selection; note: ReactNode } | undefined {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const distanceText = useDistanceText();
  const countries = useAtlas(countriesAround);
  const ends = useCorridorEnds();
  const [port] = surroundings.ports;
  if (countries?.state !== 'ready' || !port) return undefined;
  const isOnWater = countryAt(countries.value, position).kind === 'sea';
  const end = farthestFrom(position, ends, isOnWater ? undefined : port.place.id);
  if (!end) return undefined;
  const here: Stop = isOnWater ? pointStop(position) : { kind: 'port', id: port.place.id };
  const there: Stop = { kind: 'port', id: end.id };
  return {
    from: voyage(here, there),
    to: voyage(there, here),
    note: isOnWater
      ? tPlace('voyage.by-water', { end: shortName(end.name[locale]) })
      : tPlace('voyage.by-port', {
          port: port.place.name[locale],
          length: distanceText(port.distance, true),
          end: shortName(end.name[locale]),
        }),
  };
}

/** Shows a link to the ruler with its first point at the position. */
function MeasureLink({ position }: { readonly position: Position }) {
  const tPlace = useTranslate('place');
  const { store, hrefOf } = useServices();
  const change = { selection: MEASURE, rulerPoints: [roundPosition(position)] };
  const href = useAtlas(() => hrefOf(change));
  return (
    <a
      href={href}
      className="button button-outline"
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        // Set together, so that the new entry of the history contains both.
        store.setState({ ...change, hovered: null, camera: null });
      }}
    >
      {tPlace('action.measure')}
    </a>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const tPlace = useTranslate('place');
  const [answer, setAnswer] = useState('');
  const { store } = useServices();
  function show(text: string) {
    setAnswer(text);
    store.getState().announce(text);
  }
  function copy() {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('denied'));
    written.then(
      () => show(tPlace('action.copied', { position: text })),
      () => show(tPlace('action.copy-failed')),
    );
  }
  return (
    <>
      <button type="button" className="button button-outline" onClick={copy}>
        {tPlace('action.copy')}
      </button>
      <span className="place-aside">{answer}</span>
    </>
  );
}

/** Returns the farther end that is not the port itself. */
function farthestFrom(
  position: Position,
  ends: readonly PortSummary[],
  port: string | undefined,
): PortSummary | undefined {
  const distanceTo = (end: PortSummary) => greatCircleDistance(position, end.position);
  return ends.filter(({ id }) => id !== port).toSorted((a, b) => distanceTo(b) - distanceTo(a))[0];
}

function voyage(from: Stop, to: Stop): Selection {
  return { kind: 'voyage', id: formatItinerary({ stops: [from, to], legs: [BY_SEA] }) };
}
