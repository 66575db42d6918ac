import type { Selection } from '../../domain/selection';
import { useAtlas } from '../atlas-context';
import { AboutPage } from './about/about-page';
import { lazyPart } from './lazy-part';
import { LegPage } from './leg/leg-page';
import { ProjectsPage } from './list/projects-page';
import { OverviewPage } from './overview/overview-page';
import { PortPage } from './port/port-page';
import { ProjectPage } from './project/project-page';
import './page.css';

/** The pages of the catalogues and their charts come with the first of them that is opened. */
const CataloguePage = lazyPart(
  () => import('./catalogue-page').then(({ CataloguePage: page }) => page),
  { messages: ['records', 'charts'] },
);

/** The voyage desk comes when the first voyage is opened. */
const VoyagePage = lazyPart(
  () => import('./voyage/voyage-page').then(({ VoyagePage: page }) => page),
  { messages: ['voyage', 'records'] },
);

const DistancesPage = lazyPart(
  () => import('./distances/distances-page').then(({ DistancesPage: page }) => page),
  { messages: ['distances'] },
);

/** The page of what is selected. */
export function Page() {
  const selection = useAtlas((state) => state.selection);
  return (
    <article className="page" data-page={selection.kind}>
      <PageOf selection={selection} />
    </article>
  );
}

function PageOf({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'overview':
      return <OverviewPage />;
    case 'projects':
      return <ProjectsPage />;
    case 'about':
      return <AboutPage />;
    case 'distances':
      return <DistancesPage />;
    case 'project':
      return <ProjectPage key={selection.id} id={selection.id} />;
    case 'port':
      return <PortPage key={selection.id} id={selection.id} />;
    case 'leg':
      return <LegPage key={selection.id} id={selection.id} />;
    case 'corridor':
      return <VoyagePage id={selection.id} />;
    default:
      return <CataloguePage selection={selection} />;
  }
}
