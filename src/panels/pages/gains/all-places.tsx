import { useAtlas, useTranslate } from '../../context/atlas-context';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { Section } from '../../prose/section';
import { DownloadList, OpenTable } from '../../table/lazy-table';

/** Offers the answer for all places as a table, with its filters while it is open, and as a file. */
export function AllPlaces() {
  const tGains = useTranslate('gains');
  const isTableOpen = useAtlas(({ layout }) => layout !== 'map');
  return (
    <Section title={tGains('all.title')}>
      <p>{tGains('all.lead')}</p>
      {isTableOpen && <RecordListTools kind="reach" count="" />}
      <div className="gains-actions">
        <OpenTable />
        <DownloadList label={tGains('all.download')} />
      </div>
    </Section>
  );
}
