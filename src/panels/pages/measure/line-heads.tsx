import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useTranslate } from '../../atlas-context';
import { LineSwatch } from '../../legend/line-swatch';

/** The head of a table that holds the two lines side by side, each as the map draws it. */
export function LineHeads({ first }: { readonly first: PlainMessageKey<'records'> }) {
  const say = useTranslate('records');
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
