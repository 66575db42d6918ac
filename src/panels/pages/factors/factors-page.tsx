import type { CanalTimes, Fuel, LandMode, VesselClass } from '../../../domain/voyage-factors';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { SourceList } from '../../sources/source-list';
import '../../styles/catalogue.css';

/** Shows ship classes, fuels, inland modes and canals: the numbers from which voyages are estimated. */
export function FactorsPage() {
  const tRecords = useTranslate('records');
  const factors = useAtlas((state) => state.factors);
  return (
    <Parts of="factors">
      <PageHead title={tRecords('page.factors')} />
      <Prose text={tRecords('factors.lead')} lead />
      <Loaded loadable={factors}>
        {({ vessels, fuels, landModes, canals }) => (
          <Parts of="factors">
            <h2 className="part-title">{tRecords('factors.vessels')}</h2>
            {vessels.map((vessel) => (
              <Factor key={vessel.id} record={vessel} />
            ))}
            <h2 className="part-title">{tRecords('factors.fuels')}</h2>
            {fuels.map((fuel) => (
              <Factor key={fuel.id} record={fuel} />
            ))}
            <h2 className="part-title">{tRecords('factors.land')}</h2>
            {landModes.map((mode) => (
              <Factor key={mode.id} record={mode} />
            ))}
            <h2 className="part-title">{tRecords('factors.canals')}</h2>
            {canals.map((canal) => (
              <Factor key={canal.id} record={canal} />
            ))}
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}

function Factor({ record }: { readonly record: VesselClass | Fuel | LandMode | CanalTimes }) {
  const locale = useLocale();
  return (
    <details className="disclosure">
      <summary>{record.name[locale]}</summary>
      <Prose text={record.summary[locale]} />
      <FigureList figures={record.figures} sources={record.sources} />
      <SourceList sources={record.sources} />
    </details>
  );
}
