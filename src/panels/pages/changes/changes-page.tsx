import type { DataChange, DatasetChange } from '../../../domain/data-change';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Dated } from '../../prose/dated';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { LinkCard } from '../link-card';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';

/** Version by version, which records were added, changed and removed. */
export function ChangesPage() {
  const t = useTranslate();
  const say = useTranslate('records');
  const version = useAtlas((state) => state.version);
  return (
    <Parts of="changes">
      <PageHead title={say('page.changes')} />
      <Prose text={say('changes.lead')} lead />
      <Loaded loadable={version}>
        {({ version: present, changes }) => (
          <Parts of="changes">
            <Prose text={say('changes.this', { version: present })} />
            <ul className="link-cards">
              <LinkCard selection={{ kind: 'about' }} title={t('about.title')} />
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

function Change({ change: { version, date, datasets, said } }: { readonly change: DataChange }) {
  const say = useTranslate('records');
  return (
    <Section title={say('changes.version', { version })}>
      <p className="page-place">
        <Dated date={date} />
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('changes.dataset')}</th>
            <th scope="col" className="table-number">
              {say('changes.added')}
            </th>
            <th scope="col" className="table-number">
              {say('changes.changed')}
            </th>
            <th scope="col" className="table-number">
              {say('changes.removed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((each) => (
            <Row key={each.dataset} change={each} />
          ))}
        </tbody>
      </table>
      <ul className="said" lang="en">
        {said.map((line) => (
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
