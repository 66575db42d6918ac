import { useId } from 'react';
import { tonnesPerTeu } from '../../../domain/voyage-factors';
import { OPTION_RANGES } from '../../../domain/voyage-options';
import { landCarbon } from '../../../voyage/land-carbon';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { RecordLink } from '../../links/record-link';
import { Facts } from '../../prose/facts';
import { Disclosure } from './disclosure';
import { ShipSize } from './ship-fit';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** Shows the ship, its fuel, its emissions, and how they are estimated. */
export function ShipSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const { store } = useServices();
  const options = useAtlas((state) => state.options);
  const factors = useAtlas((state) => state.factors);
  const change = store.getState().setOptions;
  const { vessel, fuel, open } = voyage;
  if (factors?.state !== 'ready') return null;
  const unit = vessel.kind === 'container' ? 'teu' : vessel.kind === 'ro-ro' ? 'ceu' : 'dwt';
  const unknown = [
    options.vessel !== vessel.id ? options.vessel : '',
    options.fuel !== fuel.id ? options.fuel : '',
  ].filter(Boolean);
  const { ttw, wtt } = fuel.factors;
  return (
    <Disclosure title={tVoyage('ship.title')} note={vessel.name[locale]} isOpen>
      {unknown.length > 0 && (
        <p role="alert">{tVoyage('unknown-ship', { name: text.list(unknown) })}</p>
      )}
      <Choice
        label={tVoyage('ship.class')}
        value={vessel.id}
        choices={factors.value.vessels.map(({ id, name }) => [id, name[locale]])}
        onChoose={(id) => change({ vessel: id })}
      />
      <ShipSize vessel={vessel} />
      <Choice
        label={tVoyage('ship.fuel')}
        value={fuel.id}
        choices={factors.value.fuels.map(({ id, name }) => [id, name[locale]])}
        onChoose={(id) => change({ fuel: id })}
      />
      <AssumptionSlider
        label={tVoyage('ship.load', { percent: options.load })}
        value={options.load}
        range={OPTION_RANGES.load}
        onChange={(load) => change({ load })}
      />
      {open && open.estimate.sums.distance > 0 && (
        <Facts
          facts={[
            {
              term: tVoyage('ship.burn'),
              detail: <Amount range={open.estimate.fuel} />,
            },
            {
              term: tVoyage('ship.ttw'),
              detail: <Amount range={open.estimate.carbon.tankToWake} />,
            },
            {
              term: tVoyage('ship.wtw'),
              detail: <Amount range={open.estimate.carbon.wellToWake} />,
            },
            {
              term: tVoyage('ship.each'),
              detail: `${tVoyage(`answer.per-${unit}`, { value: text.rough(open.estimate.each.middle) })} (${text.between(open.estimate.each)})`,
            },
          ]}
        />
      )}
      <OverLand voyage={voyage} />
      <p className="remark">
        {tVoyage('ship.formula', {
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
          {tVoyage('ship.factors')}
        </RecordLink>
      </p>
    </Disclosure>
  );
}

/** Shows the emissions of a container over land, for the modes whose factors have a source. */
function OverLand({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const tonnes = tonnesPerTeu(voyage.landModes);
  if (!voyage.open || tonnes === undefined || voyage.open.estimate.sums.onLand === 0) return null;
  const stretches = voyage.legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.route?.stretches ?? []) : [],
  );
  const { kilograms, without } = landCarbon(stretches, voyage.landModes, tonnes);
  return (
    <p>
      {tVoyage('ship.land', { tonnes })}: {text.rough(kilograms)} kg.{' '}
      {without.length > 0 &&
        tVoyage('ship.land-part', {
          modes: text.list(without.map((mode) => tVoyage(`mode.${mode}`))),
        })}
    </p>
  );
}

function Amount({ range }: { readonly range: { low: number; middle: number; high: number } }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  return (
    <>
      {tVoyage('answer.tonnes', { value: text.rough(range.middle) })} ({text.between(range)})
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
