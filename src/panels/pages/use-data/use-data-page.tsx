import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { codeExamples } from './code-examples';
import './use-data.css';

/** The files that most readers look for, each with the message that says what it holds. */
const FILES = [
  ['projects.csv', 'projects'],
  ['project_costs.csv', 'costs'],
  ['project_parties.csv', 'parties'],
  ['project_milestones.csv', 'milestones'],
  ['ports.csv', 'ports'],
  ['land_legs.csv', 'legs'],
  ['services.csv', 'services'],
  ['service_calls.csv', 'calls'],
  ['companies.csv', 'companies'],
  ['loans.csv', 'loans'],
  ['trade_values.csv', 'trade'],
  ['claims.csv', 'claims'],
  ['events.csv', 'events'],
  ['figures.csv', 'figures'],
  ['sources.csv', 'sources'],
  ['citations.csv', 'citations'],
  ['projects.geojson', 'project-points'],
  ['land-legs.geojson', 'leg-lines'],
  ['sea-leg.geojson', 'sea-line'],
] as const satisfies readonly (readonly [string, PlainMessageKey<'bulk'>])[];

/** Folder of the files, relative to the site's. */
const FOLDER = 'data/';

/** Shows where the data is read in bulk, and how in R, Python, DuckDB and Excel. */
export function UseDataPage() {
  const t = useTranslate('bulk');
  const version = useAtlas((state) => state.version);
  return (
    <Parts of="use-data">
      <PageHead title={t('title')} />
      <Prose text={t('lead')} lead />
      <Section title={t('everything')}>
        <Loaded loadable={version}>
          {({ version: present }) => <Prose text={t('archive-text', { version: present })} />}
        </Loaded>
        <p className="data-downloads">
          <DataLink file="corridor-atlas.zip" />
          <DataLink file="datapackage.json" />
          <DataLink file="README.md" />
        </p>
      </Section>
      <Section title={t('tables')}>
        <Prose text={t('tables-text')} />
        <table className="table data-files">
          <caption className="visually-hidden">{t('tables')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('file')}</th>
              <th scope="col">{t('holds')}</th>
            </tr>
          </thead>
          <tbody>
            {FILES.map(([file, holds]) => (
              <tr key={file}>
                <th scope="row">
                  <DataLink file={file} />
                </th>
                <td>{t(holds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('tools')}>
        <Examples />
        <Prose text={t('excel-text')} />
      </Section>
      <Section title={t('records')}>
        <Prose text={t('records-text')} />
        <p className="data-downloads">
          <DataLink file="project/chancay-port.json" />
          <DataLink file="schemas/project.schema.json" />
        </p>
      </Section>
      <Section title={t('promise')}>
        <Prose text={t('promise-text')} />
      </Section>
      <Section title={t('licence')}>
        <Prose text={t('licence-text')} />
      </Section>
    </Parts>
  );
}

/** Links to a file of the data. */
function DataLink({ file }: { readonly file: string }) {
  return (
    <a className="data-file" href={`./${FOLDER}${file}`}>
      {file}
    </a>
  );
}

/** Shows the code with the address of this site; the build, which does not know it, writes the path alone. */
function Examples() {
  const { prerendered } = useServices();
  const folder = prerendered ? `…/${FOLDER}` : new URL(FOLDER, document.baseURI).href;
  return (
    <>
      {codeExamples(folder).map(({ tool, code }) => (
        <section key={tool}>
          <h3 className="data-tool">{tool}</h3>
          <pre className="data-code">{code}</pre>
        </section>
      ))}
    </>
  );
}
