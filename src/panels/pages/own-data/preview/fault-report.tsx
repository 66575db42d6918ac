import { csvText } from '../../../../exports/csv-text';
import type { Fault, Faults } from '../../../../own-data/fault';
import { useTranslate } from '../../../context/atlas-context';
import { saveFile } from '../../../context/save-file';

/** Faults that are listed on the page at most; the list to download has more. */
const MOST = 5;

/** Shows what is wrong with a file by kind, the first faults by line, and offers the whole list. */
export function FaultReport({ faults, name }: { readonly faults: Faults; readonly name: string }) {
  const tOwn = useTranslate('own');
  const more = faults.count - MOST;
  // Positions are checked last, by all rows.
  const listed = faults.first.toSorted((a, b) => a.origin - b.origin);
  const download = () => {
    const head = ['line', 'column', 'fault', 'text'];
    const rows = listed.map(({ origin, column, kind, text }) => [
      ...[origin, column, tOwn(`fault.${kind}`), text],
    ]);
    saveFile(csvText([head, ...rows]), `${name}-faults.csv`, 'text/csv');
  };
  return (
    <section className="own-faults" aria-label={tOwn('faults.title', { count: faults.count })}>
      <h3>{tOwn('faults.title', { count: faults.count })}</h3>
      <p className="remark">{tOwn('faults.kept')}</p>
      <ul>
        {[...faults.countByKind].map(([kind, count]) => (
          <li key={kind}>
            {tOwn(`fault.${kind}`)} <span className="own-share">× {count}</span>
          </li>
        ))}
      </ul>
      <ol className="own-fault-lines">
        {listed.slice(0, MOST).map((fault) => (
          <FaultLine key={`${fault.origin} ${fault.kind} ${fault.column}`} fault={fault} />
        ))}
      </ol>
      {more > 0 && <p className="remark">{tOwn('faults.more', { count: more })}</p>}
      <button type="button" className="button button-quiet" onClick={download}>
        {tOwn('faults.download')}
      </button>
    </section>
  );
}

function FaultLine({ fault: { origin, kind, column, text } }: { readonly fault: Fault }) {
  const tOwn = useTranslate('own');
  const where = [tOwn('faults.line', { line: String(origin) }), column].filter(Boolean).join(', ');
  return (
    <li>
      {where}: {tOwn(`fault.${kind}`)}
      {text !== undefined && text !== '' && <q className="own-fault-text">{text}</q>}
    </li>
  );
}
