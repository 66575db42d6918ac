import { CARGOES } from '../../../domain/cost-factors';
import { BASELINES, GAIN_MEASURES, REACH_VIEWS, WAY_SCOPES } from '../../../domain/gains-options';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Segmented } from '../../controls/segmented';

/** Shows the switches of the model: by what, for what cargo, on which ways, of which year. */
export function GainsControls() {
  const tGains = useTranslate('gains');
  const gains = useAtlas((state) => state.gains);
  const setGains = useAtlas((state) => state.setGains);
  return (
    <div className="gains-controls">
      <Segmented
        label={tGains('measure')}
        segments={GAIN_MEASURES.map((value) => ({ value, label: tGains(`measure.${value}`) }))}
        value={gains.measure}
        onChoose={(measure) => setGains({ measure })}
      />
      <Segmented
        label={tGains('cargo')}
        segments={CARGOES.map((value) => ({ value, label: tGains(`cargo.${value}`) }))}
        value={gains.cargo}
        onChoose={(cargo) => setGains({ cargo })}
      />
      <Segmented
        label={tGains('scope')}
        segments={WAY_SCOPES.map((value) => ({ value, label: tGains(`scope.${value}`) }))}
        value={gains.scope}
        onChoose={(scope) => setGains({ scope })}
      />
      <Segmented
        label={tGains('baseline')}
        segments={BASELINES.map((value) => ({ value, label: tGains(`baseline.${value}`) }))}
        value={gains.baseline}
        onChoose={(baseline) => setGains({ baseline })}
      />
      <Segmented
        label={tGains('view')}
        segments={REACH_VIEWS.map((value) => ({ value, label: tGains(`view.${value}`) }))}
        value={gains.view}
        onChoose={(view) => setGains({ view })}
      />
    </div>
  );
}
