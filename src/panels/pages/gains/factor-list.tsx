import { type CostFactor, FACTOR_GROUPS } from '../../../domain/cost-factors';
import { formatNumber } from '../../../i18n/format-number';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { FigureList } from '../../figures/figure-list';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';

/** Steps of a slider between the ends of a factor's range, widened on both sides. */
const STEPS = 100;
const WIDENED = 1.5;

/** Lists the factors of the model by group, each with a slider, its basis and its sources. */
export function FactorList({ factors }: { readonly factors: readonly CostFactor[] }) {
  const tGains = useTranslate('gains');
  const chosen = useAtlas((state) => state.gains.factors);
  const setGains = useAtlas((state) => state.setGains);
  return (
    <Section title={tGains('factors.title')}>
      <p>{tGains('factors.lead')}</p>
      {Object.keys(chosen).length > 0 && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => setGains({ factors: {} })}
        >
          {tGains('factors.reset')}
        </button>
      )}
      {FACTOR_GROUPS.map((group) => (
        <details key={group} className="disclosure">
          <summary>{tGains(`group.${group}`)}</summary>
          {factors
            .filter((factor) => factor.group === group)
            .map((factor) => (
              <Factor key={factor.id} factor={factor} />
            ))}
        </details>
      ))}
    </Section>
  );
}

function Factor({ factor }: { readonly factor: CostFactor }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const factors = useAtlas((state) => state.gains.factors);
  const setGains = useAtlas((state) => state.setGains);
  const { id, low, central, high, unit, name, basis, figures, sources } = factor;
  const value = factors[id] ?? central;
  const digits = high < 1 ? 4 : high < 100 ? 2 : 0;
  const text = (number: number) => formatNumber(locale, number, digits);
  const choose = (chosen: number) => {
    const { [id]: _, ...others } = factors;
    const rounded = Number(chosen.toFixed(4));
    setGains({ factors: rounded === central ? others : { ...others, [id]: rounded } });
  };
  return (
    <div className="gains-factor">
      <AssumptionSlider
        label={tGains('factor.value', { name: name[locale], value: text(value), unit })}
        value={value}
        range={[low / WIDENED, high * WIDENED, (high * WIDENED - low / WIDENED) / STEPS]}
        onChange={choose}
      />
      <p className="remark">
        {tGains('factor.range', { low: text(low), high: text(high), unit })} {basis[locale]}
      </p>
      <FigureList figures={figures} sources={sources} />
      {sources.length > 0 && <SourceList sources={sources} />}
    </div>
  );
}
