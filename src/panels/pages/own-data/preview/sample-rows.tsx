import type { OwnLayer } from '../../../../own-data/own-layer';
import { useTranslate } from '../../../context/atlas-context';
import { useCellText } from '../../../own-layers/use-cell-text';

const ROWS = 5;

/** Shows the first rows of a layer as they were read. */
export function SampleRows({ layer }: { readonly layer: OwnLayer }) {
  const tOwn = useTranslate('own');
  const cellText = useCellText();
  const rows = Array.from({ length: Math.min(ROWS, layer.rowCount) }, (_, row) => row);
  if (layer.columns.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard.
    <section className="own-scroll" aria-label={tOwn('check.sample')} tabIndex={0}>
      <table className="table own-sample">
        <caption>{tOwn('check.sample')}</caption>
        <thead>
          <tr>
            {layer.columns.map(({ name }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their number.
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {layer.columns.map((column, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their number.
                <td key={i} className={column.kind === 'number' ? 'table-number' : undefined}>
                  {cellText(column, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
