import type { ComparedDistance } from '../../../domain/published-distance';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../atlas-context';
import { formatSignedPercent } from './format-percent';
import { sourceText } from './source-text';

/** A published distance, the shortest way, and by how much the two differ. */
export function DistanceRow({ row }: { readonly row: ComparedDistance }) {
  const say = useTranslate('distances');
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const { from, to, via, kind, published, computed, practical, error } = row;
  const notes = [
    via,
    kind === 'junction' || kind === 'composite' ? say(`kind.${kind}`) : '',
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <span lang="en">
          {from.name} – {to.name}
        </span>
        {notes.length > 0 && <span className="table-note">{notes.join(' · ')}</span>}
        <span className="table-note">{sourceText(row, say)}</span>
      </th>
      <td className="table-number">{number(published)}</td>
      <td className="table-number">
        {computed === undefined ? say('rows-no-way') : number(computed)}
        {practical !== undefined && (
          <span className="table-note">{say('rows-practical', { nm: number(practical) })}</span>
        )}
      </td>
      <td className="table-number">
        {error === undefined ? '' : formatSignedPercent(locale, error, 1)}
      </td>
    </tr>
  );
}
