import type { Selection } from '../../domain/selection';
import { ChangesPage } from './changes/changes-page';
import { ClaimPage } from './claims/claim-page';
import { ClaimsPage } from './claims/claims-page';
import { CompaniesPage } from './companies/companies-page';
import { CompanyPage } from './companies/company-page';
import { FactorsPage } from './factors/factors-page';
import { MeasurePage } from './measure/measure-page';
import { ServicePage } from './services/service-page';
import { ServicesPage } from './services/services-page';
import { SourcePage } from './sources/source-page';
import { SourcesPage } from './sources/sources-page';
import { EventPage } from './timeline/event-page';
import { TimelinePage } from './timeline/timeline-page';
import { FlowPage } from './trade/flow-page';
import { TradePage } from './trade/trade-page';
import './catalogue.css';

/** The pages of the kinds of record that are published whole, their lists, what is said of the data, and the ruler. */
export function CataloguePage({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'services':
      return <ServicesPage />;
    case 'companies':
      return <CompaniesPage />;
    case 'trade':
      return <TradePage />;
    case 'claims':
      return <ClaimsPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'sources':
      return <SourcesPage />;
    case 'factors':
      return <FactorsPage />;
    case 'changes':
      return <ChangesPage />;
    case 'measure':
      return <MeasurePage />;
    case 'service':
      return <ServicePage key={selection.id} id={selection.id} />;
    case 'company':
      return <CompanyPage key={selection.id} id={selection.id} />;
    case 'flow':
      return <FlowPage key={selection.id} id={selection.id} />;
    case 'claim':
      return <ClaimPage key={selection.id} id={selection.id} />;
    case 'event':
      return <EventPage key={selection.id} id={selection.id} />;
    case 'source':
      return <SourcePage key={selection.id} id={selection.id} />;
    default:
      return null;
  }
}
