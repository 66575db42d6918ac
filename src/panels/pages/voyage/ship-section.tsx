import { useId } from 'react';
import { tonnesPerTeu } from '../../../domain/voyage-factors';
import { OPTION_RANGES } from '../../../domain/voyage-options';
import { landCarbon } from '../../../voyage/land-carbon';
import { useAtlas, useLocale, useServices, useTranslate } from '../../atlas-context';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { Facts } from '../../prose/facts';
import { RecordLink } from '../record-link';
import { Disclosure } from './disclosure';
import type { Voyage } from './use-voyage';
import { useVoyageText } from './use-voyage-text';

/** The ship, what it burns, what comes of it, and how that is reckoned. */
export function ShipSection({ voyage }: { readonly voyage: Voyage }) {
  const say = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const { store } = useServices();
  const options = useAtlas((state) => state.options);
  const factors = useAtlas((state) => state.factors);
  const change = store.getState().setOptions;
  const { vessel, fuel, open } = voyage;
  if (factors?.state !== 'ready') return null;
  const unit = vessel.kind === 'container' ? 'teu' : vessel.kind === 'ro-ro' ? 'ceu' : 'dwt';
  const strange = [
    options.vessel !== vessel.id ? options.vessel : '',
    options.fuel !== fuel.id ? options.fuel : '',
  ].filter(Boolean);
  const { ttw, wtt } = fuel.factors;
  return (
    <Disclosure title={say('ship.title')} note={vessel.name[locale]} isOpen>
      {strange.length > 0 && (
        <p role="alert">{say('unknown-ship', { name: text.list(strange) })}</p>
      )}
      <Choice
        label={say('ship.class')}
        value={vessel.id}
        choices={factors.value.vessels.map(({ id, name }) => [id, name[locale]])}
        onChoose={(id) => change({ vessel: id })}
      />
      <Choice
        label={say('ship.fuel')}
        value={fuel.id}
        choices={factors.value.fuels.map(({ id, name }) => [id, name[locale]])}
        onChoose={(id) => change({ fuel: id })}
      />
      <AssumptionSlider
        label={say('ship.load', { percent: options.load })}
        value={options.load}
        range={OPTION_RANGES.load}
        onChange={(load) => change({ load })}
      />
      {open && open.estimate.sums.distance > 0 && (
        <Facts
          facts={[
            {
              term: say('ship.burn'),
              detail: <Amount range={open.estimate.fuel} />,
            },
            { term: say('ship.ttw'), detail: <Amount range={open.estimate.carbon.tankToWake} /> },
            { term: say('ship.wtw'), detail: <Amount range={open.estimate.carbon.wellToWake} /> },
            {
              term: say('ship.each'),
              detail: `${say(`answer.per-${unit}`, { value: text.rough(open.estimate.each.middle) })} (${text.between(open.estimate.each)})`,
            },
          ]}
        />
      )}
      <OverLand voyage={voyage} />
      <p className="remark">
        {say('ship.formula', {
          fuel: text.decimal(vessel.reference.fuelPerDay),
          speed: text.decimal(vessel.reference.speed),
          sea: text.decimal(vessel.auxiliary.atSea),
          port: text.decimal(vessel.auxiliary.inPort),
          ttw: String(ttw),
          wtw: String(Number((ttw + wtt).toFixed(3))),
        })}
      </p>
      <p className="remark">
        <RecordLink selection={{ kind: 'factors' }} className="figure-link">
          {say('ship.factors')}
        </RecordLink>
      </p>
    </Disclosure>
  );
}

/** What a container costs in carbon over land, as far as factors have a source. */
function OverLand({ voyage }: { readonly voyage: Voyage }) {
  const say = useTranslate('voyage');
  const text = useVoyageText();
  const tonnes = tonnesPerTeu(voyage.landModes);
  if (!voyage.open || tonnes === undefined || voyage.open.estimate.sums.onLand === 0) return null;
  const stretches = voyage.legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.way?.stretches ?? []) : [],
  );
  const { kilograms, without } = landCarbon(stretches, voyage.landModes, tonnes);
  return (
    <p>
      {say('ship.land', { tonnes })}: {text.rough(kilograms)} kg.{' '}
      {without.length > 0 &&
        say('ship.land-part', { modes: text.list(without.map((mode) => say(`mode.${mode}`))) })}
    </p>
  );
}

function Amount({ range }: { readonly range: { low: number; middle: number; high: number } }) {
  const say = useTranslate('voyage');
  const text = useVoyageText();
  return (
    <>
      {say('answer.tonnes', { value: text.rough(range.middle) })} ({text.between(range)})
    </>
  );
}

function Choice({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}) {
  const id = useId();
  return (
    <p className="assumption">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
