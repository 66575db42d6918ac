import type { RecordKey } from '../../../i18n/records/words';
import { LineSwatch } from '../../legend/line-swatch';
import { useRecordWords } from '../use-record-words';

/** The head of a table that holds the two lines side by side, each as the map draws it. */
export function LineHeads({ first }: { readonly first: RecordKey }) {
  const say = useRecordWords();
  return (
    <thead>
      <tr>
        <th scope="col">{say(first)}</th>
        <th scope="col" className="table-number">
          <LineSwatch line={{ shape: 'line', tone: 'corridor', width: 2.5 }} />
          <span className="ruler-line">{say('measure.geodesic')}</span>
        </th>
        <th scope="col" className="table-number">
          <LineSwatch line={{ shape: 'line', tone: 'rhumb-line', dash: [2.5, 2], width: 2 }} />
          <span className="ruler-line">{say('measure.rhumb')}</span>
        </th>
      </tr>
    </thead>
  );
}
