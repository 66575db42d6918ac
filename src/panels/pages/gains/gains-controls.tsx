import { useId } from 'react';
import { CARGOES } from '../../../domain/cost-factors';
import {
  BASELINES,
  DEFAULT_GAINS_OPTIONS,
  GAIN_MEASURES,
  type GainsOptions,
  REACH_VIEWS,
  WAY_SCOPES,
} from '../../../domain/gains-options';
import { findWorldPort } from '../../../state/select-world-ports';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Segmented } from '../../controls/segmented';

/** Shows the switches of the model: by what, for what cargo, on which ways, of which year, to which port. */
export function GainsControls() {
  const tGains = useTranslate('gains');
  const gains = useAtlas((state) => state.gains);
  const setGains = useAtlas((state) => state.setGains);
  const time = useAtlas((state) => state.time);
  return (
    <div className="gains-controls">
      {time && (
        <p className="remark">
          {tGains('baseline.time', {
            year: String(time.to),
            shown: tGains(`baseline.${gains.baseline}`),
          })}
        </p>
      )}
      <Choice
        name="measure"
        segments={GAIN_MEASURES.map((value) => ({ value, label: tGains(`measure.${value}`) }))}
        value={gains.measure}
        onChoose={(measure) => setGains({ measure })}
      />
      <Choice
        name="cargo"
        segments={CARGOES.map((value) => ({ value, label: tGains(`cargo.${value}`) }))}
        value={gains.cargo}
        onChoose={(cargo) => setGains({ cargo })}
      />
      <Choice
        name="scope"
        segments={WAY_SCOPES.map((value) => ({ value, label: tGains(`scope.${value}`) }))}
        value={gains.scope}
        onChoose={(scope) => setGains({ scope })}
      />
      <Choice
        name="view"
        segments={REACH_VIEWS.map((value) => ({ value, label: tGains(`view.${value}`) }))}
        value={gains.view}
        onChoose={(view) => setGains({ view })}
      />
      <details className="disclosure" open={isChanged(gains)}>
        <summary>{tGains('more')}</summary>
        <div className="gains-controls">
          <Choice
            name="baseline"
            segments={BASELINES.map((value) => ({ value, label: tGains(`baseline.${value}`) }))}
            value={gains.baseline}
            onChoose={(baseline) => setGains({ baseline })}
          />
          <p className="remark">{tGains('baseline.note')}</p>
          {gains.cargo === 'grain' && (
            <Choice
              name="grain"
              segments={(['boxes', 'bulk'] as const).map((value) => ({
                value,
                label: tGains(`grain.${value}`),
              }))}
              value={gains.bulkAtChancay ? 'bulk' : 'boxes'}
              onChoose={(value) => setGains({ bulkAtChancay: value === 'bulk' })}
            />
          )}
          <ChinesePort />
        </div>
      </details>
    </div>
  );
}

/** Returns whether an option of the disclosure differs from its default, so that it is seen. */
function isChanged({ baseline, chinesePort, bulkAtChancay }: GainsOptions): boolean {
  const usual = DEFAULT_GAINS_OPTIONS;
  return (
    baseline !== usual.baseline ||
    chinesePort !== usual.chinesePort ||
    bulkAtChancay !== usual.bulkAtChancay
  );
}

function Choice<T extends string>({
  name,
  ...control
}: {
  readonly name: 'measure' | 'cargo' | 'grain' | 'scope' | 'baseline' | 'view';
} & Omit<Parameters<typeof Segmented<T>>[0], 'label'>) {
  const tGains = useTranslate('gains');
  return (
    <div className="gains-control">
      <span className="gains-label" aria-hidden="true">
        {tGains(name)}
      </span>
      <Segmented label={tGains(name)} {...control} />
    </div>
  );
}

function ChinesePort() {
  const id = useId();
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const chosen = useAtlas((state) => state.gains.chinesePort);
  const network = useAtlas((state) => state.landNetwork);
  const gazetteer = useAtlas((state) => state.gazetteer);
  const portCells = useAtlas((state) => state.portCells);
  const map = useAtlas((state) => state.corridorMap);
  const setGains = useAtlas((state) => state.setGains);
  if (network?.state !== 'ready') return null;
  const nameOf = (port: string) => {
    const own =
      map.state === 'ready' ? map.value.ports.find((each) => each.id === port) : undefined;
    const listed = findWorldPort({ gazetteer, portCells }, port);
    return own?.name[locale] ?? listed?.name ?? port.toUpperCase();
  };
  return (
    <div className="gains-control">
      <label className="gains-label" htmlFor={id}>
        {tGains('to')}
      </label>
      <select
        id={id}
        className="field"
        value={chosen}
        onChange={({ currentTarget }) => setGains({ chinesePort: currentTarget.value })}
      >
        {network.value.destinations.map((port) => (
          <option key={port} value={port}>
            {nameOf(port)}
          </option>
        ))}
      </select>
    </div>
  );
}
