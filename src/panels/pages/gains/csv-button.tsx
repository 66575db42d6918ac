import { rankPorts, savingByChancay } from '../../../hinterland/reach';
import { useLocale, useTranslate } from '../../context/atlas-context';
import type { ReachAnswer } from './use-reach';

/** Shows a button that downloads the answer for all places as a table: UTF-8, comma-separated, one place a line. */
export function CsvButton({ answer }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const download = () => {
    const file = new Blob(['\uFEFF', csvOf(answer, locale)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    const { measure, cargo, scope } = answer.options;
    link.download = `who-gains-${cargo}-${measure}-${scope}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <p>
      <button type="button" className="button button-outline" onClick={download}>
        {tGains('csv')}
      </button>
    </p>
  );
}

/** Returns the answer for all places, the most populous first: totals are in the unit of the measure, time of the cargo included. */
function csvOf({ reach, options }: ReachAnswer, locale: 'en' | 'es' | 'zh'): string {
  const head = ['id', 'place', 'country', 'longitude', 'latitude', 'population'].concat(
    ...['best_port', 'best_total', 'second_port', 'second_total', 'saving_by_chancay'],
    ...['measure', 'cargo', 'ways', 'ports_of', 'to'],
  );
  const { measure, cargo, scope, baseline, chinesePort } = options;
  const rows = reach.graph.network.places
    .toSorted((a, b) => b.population - a.population)
    .map(({ id, name, country, position: [lon, lat], population }) => {
      const ranked = rankPorts(reach, id);
      const [best, second] = ranked;
      return [
        ...[id, name[locale], country, lon, lat, population],
        ...[best?.gate.port.id, best?.total.toFixed(1), second?.gate.port.id],
        ...[second?.total.toFixed(1), savingByChancay(ranked)?.toFixed(1)],
        ...[measure, cargo, scope, baseline, chinesePort],
      ];
    });
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
