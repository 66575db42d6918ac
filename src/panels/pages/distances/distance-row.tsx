import type { ComparedDistance } from '../../../domain/published-distance';
import { formatNumber } from '../../../i18n/format-number';
import { formatSignedPercent } from '../../../i18n/format-percent';
import type { Translate } from '../../../i18n/translator';
import { useLocale, useTranslate } from '../../context/atlas-context';

/** Shows a published distance, the shortest route and the difference. */
export function DistanceRow({ row }: { readonly row: ComparedDistance }) {
  const tDistances = useTranslate('distances');
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const { from, to, via, kind, published, computed, practical, error } = row;
  const notes = [
    via,
    kind === 'junction' || kind === 'composite' ? tDistances(`kind.${kind}`) : '',
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <span lang="en">
          {from.name} – {to.name}
        </span>
        {notes.length > 0 && <span className="table-note">{notes.join(' · ')}</span>}
        <span className="table-note">{sourceText(row, tDistances)}</span>
      </th>
      <td className="table-number">{number(published)}</td>
      <td className="table-number">
        {computed === undefined ? tDistances('rows-no-route') : number(computed)}
        {practical !== undefined && (
          <span className="table-note">
            {tDistances('rows-practical', { nm: number(practical) })}
          </span>
        )}
      </td>
      <td className="table-number">
        {error === undefined ? '' : formatSignedPercent(locale, error, 1)}
      </td>
    </tr>
  );
}

const PUB_151 = /^NGA Pub\. 151\b.*?, (?:entry "(?<entry>.*)"|sum of printed legs: (?<legs>.*))$/;

/** Names a row's source: Pub. 151 by a short name, with its entry unless that is the row's start. */
export function sourceText(
  { source, from }: ComparedDistance,
  tDistances: Translate<'distances'>,
): string {
  const { entry, legs } = PUB_151.exec(source)?.groups ?? {};
  if (legs !== undefined) return tDistances('rows-pub-151-sum', { legs });
  if (entry === undefined) return source;
  const isStart = entry.toLowerCase() === from.name.toLowerCase();
  return isStart ? tDistances('rows-pub-151') : tDistances('rows-pub-151-entry', { entry });
}
