import type { GainsOptions } from '../../../domain/gains-options';
import type { LandNetwork } from '../../../domain/land-network';
import type { Locale, Localized } from '../../../domain/locale';
import type { PlaceGain } from '../../../domain/place-gain';
import { placeGains } from '../../../hinterland/place-gains';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import type { ReachAnswer } from './use-reach';

const NO_REGIONS: readonly Localized[] = [];

/** Shows a button that downloads the answer for all places as a table: UTF-8, comma-separated, one place a line. */
export function CsvButton({ answer }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const regions = useAtlas(({ landRegions }) =>
    landRegions?.state === 'ready' ? landRegions.value : NO_REGIONS,
  );
  const download = () => {
    const { options, context, reach } = answer;
    const gains = placeGains(options, context, reach);
    const text = csvOf(gains, { network: reach.graph.network, regions, options, locale });
    const file = new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    const { measure, cargo, scope } = options;
    link.download = `who-gains-${cargo}-${measure}-${scope}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" className="button button-outline" onClick={download}>
      {tGains('csv')}
    </button>
  );
}

/**
 * Returns the answers as comma-separated values, the most populous place first, with the options under which they hold. Savings are
 * those by Chancay in USD with the time of the cargo, days and kilograms of CO2e, a TEU or a tonne; empty where it is not reached.
 */
export function csvOf(
  gains: readonly PlaceGain[],
  {
    network,
    regions,
    options: { measure, cargo, scope, baseline, chinesePort },
    locale,
  }: {
    readonly network: Pick<LandNetwork, 'places'>;
    readonly regions: readonly Localized[];
    readonly options: GainsOptions;
    readonly locale: Locale;
  },
): string {
  const head = ['id', 'place', 'country', 'region', 'longitude', 'latitude', 'population'].concat(
    ...['best_port', 'second_port', 'saved_usd', 'saved_days', 'saved_kg_co2e'],
    ...['measure', 'cargo', 'ways', 'ports_of', 'to'],
  );
  const answerOf = new Map(gains.map((gain) => [gain.place, gain]));
  const rows = network.places
    .map((place, index) => ({ ...place, region: regions[index]?.[locale] }))
    .toSorted((a, b) => b.population - a.population)
    .flatMap(({ id, name, country, region, position: [lon, lat], population }) => {
      const gain = answerOf.get(id);
      if (!gain) return [];
      const { best, second, saving } = gain;
      return [
        [
          ...[id, name[locale], country, region, lon, lat, population, best, second],
          ...[saving.cost?.toFixed(1), saving.time?.toFixed(2), saving.carbon?.toFixed(1)],
          ...[measure, cargo, scope, baseline, chinesePort],
        ],
      ];
    });
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
