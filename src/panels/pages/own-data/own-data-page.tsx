import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { AddFiles } from './add-files';
import { ImportPart } from './import-part';
import { LayerList } from './layers/layer-list';
import './own-data.css';

/** Shows the reader's own layers and how to add one. */
export function OwnDataPage() {
  const tOwn = useTranslate('own');
  const isImporting = useAtlas((state) => state.ownImport !== null);
  return (
    <Parts of="own data">
      <PageHead title={tOwn('title')} />
      {isImporting ? (
        <ImportPart />
      ) : (
        <>
          <Prose text={tOwn('lead')} lead />
          <p className="own-private">{tOwn('private')}</p>
          <AddFiles />
        </>
      )}
      <Section title={tOwn('layers')}>
        <LayerList />
      </Section>
    </Parts>
  );
}
