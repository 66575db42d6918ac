import { useAtlas, useTranslate } from '../../context/atlas-context';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { Section } from '../../prose/section';
import { OpenTable } from '../../table/lazy-table';
import { CsvButton } from './csv-button';
import type { ReachAnswer } from './use-reach';

/** Offers the answer for all places as a table, with its filters while it is open, and as a file. */
export function AllPlaces({ answer }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const isTableOpen = useAtlas(({ layout }) => layout !== 'map');
  return (
    <Section title={tGains('all.title')}>
      <p>{tGains('all.lead')}</p>
      {isTableOpen && <RecordListTools kind="reach" count="" />}
      <div className="gains-actions">
        <OpenTable />
        <CsvButton answer={answer} />
      </div>
    </Section>
  );
}
