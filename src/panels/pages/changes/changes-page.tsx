import type { DataChange, DatasetChange } from '../../../domain/data-change';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { LinkCard } from '../../links/link-card';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';

/** Shows which records each version added, changed and removed. */
export function ChangesPage() {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const version = useAtlas((state) => state.version);
  return (
    <Parts of="changes">
      <PageHead title={tRecords('page.changes')} />
      <Prose text={tRecords('changes.lead')} lead />
      <Loaded loadable={version}>
        {({ version: present, changes }) => (
          <Parts of="changes">
            <Prose text={tRecords('changes.this', { version: present })} />
            <ul className="link-cards">
              <LinkCard selection={{ kind: 'about' }} title={t('about.title')} />
              <LinkCard selection={{ kind: 'missing' }} title={t('about.missing')} />
            </ul>
            {changes.map((change) => (
              <Change key={change.version} change={change} />
            ))}
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}

function Change({
  change: { version, date, datasets, subjects },
}: {
  readonly change: DataChange;
}) {
  const tRecords = useTranslate('records');
  return (
    <Section title={tRecords('changes.version', { version })}>
      <p className="page-place">
        <Dated date={date} />
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{tRecords('changes.dataset')}</th>
            <th scope="col" className="table-number">
              {tRecords('changes.added')}
            </th>
            <th scope="col" className="table-number">
              {tRecords('changes.changed')}
            </th>
            <th scope="col" className="table-number">
              {tRecords('changes.removed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((each) => (
            <Row key={each.dataset} change={each} />
          ))}
        </tbody>
      </table>
      <ul className="change-notes" lang="en">
        {subjects.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ change: { dataset, added, changed, removed } }: { readonly change: DatasetChange }) {
  return (
    <tr>
      <th scope="row">
        <code>data/{dataset}</code>
      </th>
      <td className="table-number">{added}</td>
      <td className="table-number">{changed}</td>
      <td className="table-number">{removed}</td>
    </tr>
  );
}
