import { useState } from 'react';
import { countryAt } from '../../../domain/country-grid';
import { BY_SEA, formatItinerary, pointStop, type Stop } from '../../../domain/itinerary';
import type { PortSummary } from '../../../domain/port';
import type { Selection } from '../../../domain/selection';
import { greatCircleDistance } from '../../../geo/great-circle';
import type { Position } from '../../../geo/position';
import { formatLength } from '../../../i18n/format-length';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { LinkCard } from '../../links/link-card';
import { Section } from '../../prose/section';
import { useCorridorEnds } from './corridor-ends';
import { MeasureCard } from './measure-card';
import { decimalText } from './place-text';
import type { Surroundings } from './surroundings';

/** Zoom at which a town fills the map. */
const CLOSE_ZOOM = 11;

/** Shows what can be done from the position: voyages, measuring, a closer look, its coordinates. */
export function PlaceActions({
  position,
  surroundings,
}: {
  readonly position: Position;
  readonly surroundings: Surroundings;
}) {
  const tPlace = useTranslate('place');
  const { store } = useServices();
  const [lon, lat] = position;
  return (
    <Section title={tPlace('action.title')}>
      <p className="place-buttons">
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
      <ul className="link-cards">
        <VoyageCards position={position} surroundings={surroundings} />
        <MeasureCard position={position} />
      </ul>
    </Section>
  );
}

/** Shows links to the voyages from the position, or the nearest port, to the farther end of the corridor and back. */
function VoyageCards({ position, surroundings }: Parameters<typeof PlaceActions>[0]) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const countries = useAtlas((state) => state.countries);
  const ends = useCorridorEnds();
  const [near] = surroundings.ports;
  const isOnWater =
    countries?.state === 'ready' && countryAt(countries.value, position).kind === 'sea';
  const end = farthestFrom(position, ends, isOnWater ? undefined : near?.place.id);
  if (!end || !(isOnWater || near)) return null;
  const stop: Stop = isOnWater || !near ? pointStop(position) : { kind: 'port', id: near.place.id };
  const words = { port: near?.place.name[locale] ?? '', end: end.name[locale] };
  const length = near ? formatLength(locale, near.distance, unit) : '';
  const far: Stop = { kind: 'port', id: end.id };
  return (
    <>
      <LinkCard selection={voyage(stop, far)} title={tPlace('voyage.from')}>
        {isOnWater
          ? tPlace('voyage.from-water', { end: words.end })
          : tPlace('voyage.from-port', { ...words, length })}
      </LinkCard>
      <LinkCard selection={voyage(far, stop)} title={tPlace('voyage.to')}>
        {isOnWater
          ? tPlace('voyage.to-water', { end: words.end })
          : tPlace('voyage.to-port', { ...words, length })}
      </LinkCard>
    </>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const tPlace = useTranslate('place');
  const [answer, setAnswer] = useState('');
  function copy() {
    setAnswer('');
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
    written.then(
      () => setAnswer(tPlace('action.copied', { position: text })),
      () => setAnswer(tPlace('action.copy-failed')),
    );
  }
  return (
    <>
      <button type="button" className="button button-outline" onClick={copy}>
        {tPlace('action.copy')}
      </button>
      <span role="status" className="place-copied">
        {answer}
      </span>
    </>
  );
}

/** Returns the farther end that is not the port itself. */
function farthestFrom(
  position: Position,
  ends: readonly PortSummary[],
  port: string | undefined,
): PortSummary | undefined {
  return ends
    .filter(({ id }) => id !== port)
    .toSorted(
      (a, b) =>
        greatCircleDistance(position, b.position) - greatCircleDistance(position, a.position),
    )[0];
}

function voyage(from: Stop, to: Stop): Selection {
  return { kind: 'voyage', id: formatItinerary({ stops: [from, to], legs: [BY_SEA] }) };
}
