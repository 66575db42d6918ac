import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { voyageTracks } from '../../../domain/voyage-track';
import { geodesicDistance } from '../../../geo/geodesic';
import { type MeasuredTrack, measureTrack, positionAlong, positionAt } from '../../../geo/track';
import { hours, nauticalMiles } from '../../../geo/units';
import { formatPosition } from '../../../i18n/format-position';
import { zoneOf } from '../../../voyage/clock';
import { type Moment, momentAt } from '../../../voyage/moment';
import { useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';
import { formatInstant } from './text/format-instant';
import { useVoyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';

const HOUR_MS = 3_600_000;
/** Duration of a whole voyage's animation. */
const ANIMATION_MS = 30_000;
const FRAME_MS = 50;
const STEPS = 1000;

/** Moves the ship along its line: animated for readers who allow motion, by a slider for all. */
export function Player({
  voyage,
  open,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}) {
  const id = useId();
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const { store } = useServices();
  const [share, setShare] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(share);
  latest.current = share;
  const total = open.estimate.sums.total;
  const time = hours(share * total);
  const moment = momentAt(open.estimate.segments, time);
  const place = usePlaceOf(open);
  const here = moment && share > 0 ? place(moment) : undefined;
  const isStill = useMemo(
    () => !globalThis.matchMedia || matchMedia('(prefers-reduced-motion: reduce)').matches,
    [],
  );

  useEffect(() => {
    store.getState().setShip(here ?? null);
  });
  useEffect(() => () => store.getState().setShip(null), [store]);
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const next = latest.current + (now - before) / ANIMATION_MS;
      before = now;
      setShare(Math.min(1, next));
      if (next >= 1) setPlaying(false);
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  function toggle() {
    if (!isPlaying && share >= 1) setShare(0);
    setPlaying(!isPlaying);
  }
  const label = tVoyage('player.where', { days: text.days(time) });
  return (
    <Section title={tVoyage('player.title')}>
      <div className="player">
        {!isStill && (
          <button type="button" className="button button-outline" onClick={toggle}>
            {isPlaying ? tVoyage('player.pause') : tVoyage('player.play')}
          </button>
        )}
        <p className="assumption">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={STEPS}
            value={Math.round(share * STEPS)}
            aria-valuetext={label}
            onInput={({ currentTarget }) => {
              setPlaying(false);
              setShare(currentTarget.valueAsNumber / STEPS);
            }}
          />
        </p>
      </div>
      {moment && here && (
        <ShipPosition
          voyage={voyage}
          open={open}
          moment={moment}
          time={time}
          position={here.position}
        />
      )}
    </Section>
  );
}

function ShipPosition({
  voyage,
  open,
  moment,
  time,
  position,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
  readonly moment: Moment;
  readonly time: number;
  readonly position: readonly [lon: number, lat: number];
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const { places, departure } = voyage;
  const { segment } = moment;
  const port = places[segment.leg + 1];
  const activity =
    segment.kind === 'port'
      ? tVoyage('player.port', { name: port ? text.name(port) : '' })
      : tVoyage(`player.${segment.kind}`);
  return (
    <p className="player-position">
      {departure !== undefined &&
        `${formatInstant(locale, departure + time * HOUR_MS, zoneOf({ position }))} · `}
      {formatPosition(locale, position)} · {activity} ·{' '}
      {tVoyage('player.to-go', { length: text.length(distanceLeft(open, moment)) })}
    </p>
  );
}

/** Returns the distance by sea from a moment to the end. */
function distanceLeft({ routes }: EstimatedAlternative, { segment, alongLeg }: Moment) {
  const isLegSailed = segment.kind === 'port' || segment.kind === 'land';
  return nauticalMiles(
    routes.reduce((sum, route, i) => {
      const length = route?.distance ?? 0;
      if (i < segment.leg || (i === segment.leg && isLegSailed)) return sum;
      return sum + length - (i === segment.leg ? alongLeg : 0);
    }, 0),
  );
}

/** Returns a function that describes a moment's position; the tracks are measured at its first call. */
function usePlaceOf(open: EstimatedAlternative) {
  const measured = useRef<{
    readonly routes: EstimatedAlternative['routes'];
    readonly tracks: readonly MeasuredTrack[];
  } | null>(null);
  return ({ segment, alongLeg, share }: Moment) => {
    if (measured.current?.routes !== open.routes) {
      const tracks = voyageTracks(open.legs, open.routes).map((track) =>
        measureTrack(track, geodesicDistance),
      );
      measured.current = { routes: open.routes, tracks };
    }
    const track = measured.current.tracks[segment.leg];
    if (!track || track.track.length === 0) return undefined;
    if (segment.kind === 'port') return positionAt(track, 1);
    if (segment.kind !== 'land') return positionAlong(track, alongLeg);
    const leg = open.legs[segment.leg];
    const stretches = leg?.mode === 'land' ? (leg.route?.stretches ?? []) : [];
    const run = stretches.slice(0, segment.stretch).reduce((sum, each) => sum + each.distance, 0);
    const whole = stretches.reduce((sum, each) => sum + each.distance, 0);
    return positionAt(track, (run + share * segment.distance) / whole);
  };
}
