import { useEffect, useId, useState } from 'react';
import {
  DEFAULT_OPTIONS,
  isLocalTime,
  LOCAL_TIMES,
  OPTION_RANGES,
  type VoyageOptions,
} from '../../../domain/voyage-options';
import { hours } from '../../../geo/units';
import { shortName } from '../../../i18n/alternative-name';
import { instantOf, localTime, zoneLabel, zoneOf } from '../../../voyage/clock';
import { USUAL_MAX_SPEED } from '../../../voyage/estimate';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { Segmented } from '../../controls/segmented';
import { Section } from '../../prose/section';
import { today } from '../../records/is-out-of-date';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** After the departure: initial value of a required arrival while no route is known. */
const USUAL_HOURS = 720;
const HOUR_MS = 3_600_000;

/** Shows the inputs of the voyage time. */
export function TimeSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const { store } = useServices();
  const options = useAtlas((state) => state.options);
  const change = store.getState().setOptions;
  const [from, to] = [voyage.places[0], voyage.places.at(-1)];
  const hasCanal = voyage.alternatives.some(({ estimate }) => estimate.sums.inCanals > 0);
  const usualHours = useCanalHours(voyage);
  const published = usualHours.map(({ name, hours: time }) => `${name} ${text.decimal(time)} h`);
  const isByArrival = options.arrival !== null;
  const needed = useNeeded(voyage);
  const tooFast = tVoyage('time.too-fast');
  useAnnounced(isByArrival ? [needed.text, ...(needed.isTooFast ? [tooFast] : [])].join(' ') : '');
  function selectMode(mode: 'speed' | 'arrival') {
    if (mode === 'speed') return change({ arrival: null });
    if (!from || !to) return;
    const departure = options.departure ?? `${today()}T08:00`;
    const total = voyage.open?.estimate.sums.total ?? USUAL_HOURS;
    const arrives = instantOf(departure, zoneOf(from)) + Math.ceil(total) * HOUR_MS;
    const arrival = localTime(arrives, zoneOf(to));
    change({ departure, arrival: isLocalTime(arrival) ? arrival : LOCAL_TIMES.last });
  }
  return (
    <Section title={tVoyage('time.title')}>
      <Segmented
        label={tVoyage('time.mode')}
        segments={[
          { value: 'speed', label: tVoyage('time.by-speed') },
          { value: 'arrival', label: tVoyage('time.by-arrival') },
        ]}
        value={isByArrival ? 'arrival' : 'speed'}
        onChoose={selectMode}
      />
      {!isByArrival && (
        <AssumptionSlider
          label={tVoyage('time.speed', { speed: text.decimal(options.speed) })}
          value={options.speed}
          range={OPTION_RANGES.speed}
          onChange={(speed) => change({ speed: Number(speed.toFixed(1)) })}
        />
      )}
      {from && (
        <TimeField
          label={tVoyage('time.departure', { zone: zoneLabel(zoneOf(from)) })}
          value={options.departure}
          onChange={(departure) =>
            change(departure === null ? { departure, arrival: null } : { departure })
          }
        />
      )}
      {isByArrival && to && (
        <>
          <TimeField
            label={tVoyage('time.arrival', { zone: zoneLabel(zoneOf(to)) })}
            value={options.arrival}
            onChange={(arrival) => change({ arrival })}
          />
          <p className="model-days">
            {needed.text}
            {needed.isTooFast && <span className="link-note"> {tooFast}</span>}
          </p>
        </>
      )}
      {(voyage.places.length > 2 || voyage.alternatives.some(({ kind }) => kind === 'call')) && (
        <AssumptionSlider
          label={tVoyage('time.port-hours', { hours: options.portHours })}
          value={options.portHours}
          range={OPTION_RANGES.portHours}
          onChange={(portHours) => change({ portHours })}
        />
      )}
      {hasCanal && (
        <AssumptionSlider
          label={
            options.canalHours === null
              ? tVoyage('time.canal-usual', { hours: text.list(published) })
              : tVoyage('time.canal-hours', { hours: options.canalHours })
          }
          value={options.canalHours ?? usualHours[0]?.hours ?? 24}
          range={OPTION_RANGES.canalHours}
          onChange={(canalHours) => change({ canalHours })}
        />
      )}
      <AssumptionSlider
        label={tVoyage('time.margin', { percent: options.weatherMargin })}
        value={options.weatherMargin}
        range={OPTION_RANGES.weatherMargin}
        onChange={(weatherMargin) => change({ weatherMargin })}
      />
      {hasChanged(options) && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => change(DEFAULT_PARAMETERS)}
        >
          {tVoyage('time.reset')}
        </button>
      )}
    </Section>
  );
}

/** The initial values of this section's inputs. */
const DEFAULT_PARAMETERS = {
  speed: DEFAULT_OPTIONS.speed,
  arrival: DEFAULT_OPTIONS.arrival,
  departure: DEFAULT_OPTIONS.departure,
  portHours: DEFAULT_OPTIONS.portHours,
  canalHours: DEFAULT_OPTIONS.canalHours,
  weatherMargin: DEFAULT_OPTIONS.weatherMargin,
} satisfies Partial<VoyageOptions>;

function hasChanged(options: VoyageOptions): boolean {
  return Object.entries(DEFAULT_PARAMETERS).some(
    ([key, usual]) => options[key as keyof typeof DEFAULT_PARAMETERS] !== usual,
  );
}

/** Returns the published hours of the canals on the voyage's routes. */
function useCanalHours({ alternatives }: Voyage) {
  const locale = useLocale();
  const factors = useAtlas((state) => state.factors);
  const canals = factors?.state === 'ready' ? factors.value.canals : [];
  const passed = new Set(
    alternatives
      .flatMap(({ routes }) => routes.flatMap((route) => route?.passages ?? []))
      .map(({ id }) => id),
  );
  return canals
    .filter(({ id }) => passed.has(id))
    .map(({ name, hours: { transit, waiting } }) => ({
      name: shortName(name[locale]),
      hours: transit + waiting,
    }));
}

/** Returns the speed that the required arrival needs, in words, and whether no usual ship sails it. */
function useNeeded({ open }: Voyage): { readonly text: string; readonly isTooFast: boolean } {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  if (!open) return { text: '', isTooFast: false };
  const { speed, isInTime, sums } = open.estimate;
  return {
    text: isInTime
      ? tVoyage('time.needed', { speed: text.decimal(speed) })
      : tVoyage('time.never', { days: text.days(hours(sums.total - sums.sailing)) }),
    isTooFast: isInTime && speed > USUAL_MAX_SPEED,
  };
}

/** Shows a field for a local time. Text that is no valid time, such as a year half typed, stays in the field. */
function TimeField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const id = useId();
  const tVoyage = useTranslate('voyage');
  const [typed, setTyped] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value replaces the typed text.
  useEffect(() => setTyped(null), [value]);
  const change = (text: string) => {
    const isRead = text === '' || isLocalTime(text);
    setTyped(isRead ? null : text);
    if (isRead) onChange(text || null);
  };
  return (
    <p className="time-field">
      <label htmlFor={id}>{label}</label>
      <span className="time-input">
        <input
          id={id}
          type="datetime-local"
          className="field"
          min={LOCAL_TIMES.first}
          max={LOCAL_TIMES.last}
          value={typed ?? value ?? ''}
          aria-invalid={typed !== null || undefined}
          aria-describedby={typed === null ? undefined : `${id}-range`}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        {(typed ?? value) !== null && (
          <button type="button" className="button button-quiet" onClick={() => change('')}>
            {tVoyage('time.clear')}
          </button>
        )}
      </span>
      {typed !== null && (
        <span id={`${id}-range`} className="link-note">
          {tVoyage('time.range', {
            first: yearOf(LOCAL_TIMES.first),
            last: yearOf(LOCAL_TIMES.last),
          })}
        </span>
      )}
    </p>
  );
}

function yearOf(localTime: string): string {
  return localTime.slice(0, 4);
}
