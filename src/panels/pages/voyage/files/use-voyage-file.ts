import { formatItinerary, formatStop } from '../../../../domain/itinerary';
import { citedSources, type Source } from '../../../../domain/source';
import {
  type ExportedVoyage,
  exportVoyage,
  type FileFacts,
} from '../../../../exports/voyage/exported-voyage';
import { voyageGeoJson } from '../../../../exports/voyage/voyage-geojson';
import { voyageGpx } from '../../../../exports/voyage/voyage-gpx';
import { voyageIcs } from '../../../../exports/voyage/voyage-ics';
import { voyageKml } from '../../../../exports/voyage/voyage-kml';
import { waypointCsv } from '../../../../exports/voyage/waypoint-csv';
import { passageName } from '../../../../state/select-alternative-names';
import { useAtlas, useLocale, useServices, useTranslate } from '../../../context/atlas-context';
import { voyageSentence } from '../text/sentence';
import { useVoyageText } from '../text/voyage-text';
import type { EstimatedAlternative, Voyage } from '../use-voyage';
import { useSummaryContext } from '../voyage-summary';

export type VoyageFormat = 'geojson' | 'kml' | 'gpx' | 'csv' | 'ics';

interface VoyageFile {
  readonly text: string;
  readonly name: string;
  readonly type: string;
}

const TYPES: Readonly<Record<VoyageFormat, string>> = {
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Returns a function that makes a file of the open voyage; it returns undefined for a calendar of a voyage without a departure. */
export function useVoyageFile({
  voyage,
  open,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}): (format: VoyageFormat) => VoyageFile | undefined {
  const t = useTranslate('files');
  const name = useTranslate()('app.name');
  const exported = useExportedVoyage(voyage, open);
  const id = formatItinerary(voyage.itinerary);
  return (format) => {
    const text = write(exported(), format);
    return text === undefined
      ? undefined
      : { text, name: fileName(id, format), type: TYPES[format] };
  };

  function write(of: ExportedVoyage, format: VoyageFormat): string | undefined {
    if (format === 'geojson') return voyageGeoJson(of);
    if (format === 'kml') return voyageKml(of);
    if (format === 'gpx') return voyageGpx(of, name);
    if (format === 'csv') return waypointCsv(of);
    return voyageIcs(of, {
      ...{ now: Date.now(), id },
      arrival: (stop) => t('arrival', { stop }),
      departure: (stop) => t('departure', { stop }),
    });
  }
}

function useExportedVoyage(voyage: Voyage, open: EstimatedAlternative): () => ExportedVoyage {
  const text = useVoyageText();
  const locale = useLocale();
  const { store } = useServices();
  const facts = useFacts(voyage);
  return () => {
    const state = store.getState();
    const ways = state.landNetwork?.state === 'ready' ? state.landNetwork.value.ways : [];
    const { departure } = voyage;
    return exportVoyage({
      facts,
      stops: voyage.places.map((place) => ({
        ...{ id: formatStop(place.stop), name: text.name(place), place },
      })),
      legs: open.legs,
      routes: open.routes,
      segments: open.estimate.segments,
      speed: open.estimate.speed,
      ...(departure !== undefined && { departure }),
      passageName: (id) => passageName(state, id)?.[locale] ?? id,
      wayName: (id) => ways.find((way) => way.id === id)?.name[locale] ?? '',
    });
  };
}

/** Returns what each file says of itself. */
function useFacts(voyage: Voyage): FileFacts {
  const t = useTranslate('files');
  const tVoyage = useTranslate('voyage');
  const name = useTranslate()('app.name');
  const text = useVoyageText();
  const context = useSummaryContext(voyage);
  const { permanentHref } = useServices();
  const cited = useCitedWays(voyage);
  const [from, to] = [voyage.places[0], voyage.places.at(-1)];
  const { version } = context;
  return {
    title: from && to ? tVoyage('title', { from: text.name(from), to: text.name(to) }) : '',
    description: voyageSentence(voyage, context) ?? '',
    link: permanentHref(),
    version,
    notForNavigation: t('not-for-navigation'),
    derived: t('derived', { name, version }),
    licence: t('licence', { name }),
    sources: [t('source.coast'), ...(cited.length > 0 ? [t('source.places')] : []), ...cited],
  };
}

/** Returns the sources of the ways over land that a voyage takes, a line each. */
function useCitedWays({ legs }: Voyage): readonly string[] {
  const cited = useAtlas((state) => state.landNetworkSources);
  if (cited?.state !== 'ready') return [];
  const { sources, ways } = cited.value;
  const ids = legs.flatMap((leg) =>
    leg.mode === 'land'
      ? (leg.route?.stretches ?? []).flatMap(({ way }) => (way ? (ways[way] ?? []) : []))
      : [],
  );
  return citedSources(ids, sources).map(sourceLine);
}

function sourceLine({ publisher, title, date, url }: Source): string {
  return [publisher, title, date, url].filter((part) => part !== undefined).join(', ');
}

/** Returns a name that every file system takes: `corridor-atlas-pechy-cnsgh.gpx`. */
function fileName(id: string, format: VoyageFormat): string {
  const kind = format === 'csv' ? '-waypoints' : '';
  return `corridor-atlas-${id.replace(/[^a-z0-9]+/g, '-').slice(0, 80)}${kind}.${format}`;
}
