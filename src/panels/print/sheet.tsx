import type { MapPicture } from '../../domain/map-picture';
import type { Source } from '../../domain/source';
import { formatDate } from '../../i18n/format-date';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { Page } from '../shell/page';
import { SourceEntry } from '../sources/source-entry';
import { LazyStoryStep } from '../stories/lazy-story';
import { LazyTable } from '../table/lazy-table';
import { PaperMap } from './paper-map';

/** Shows the present view as a document: what it is and where it lives, the map, the page and the table. */
export function Sheet({
  picture,
  day,
}: {
  readonly picture: MapPicture | undefined;
  /** The day of printing, `YYYY-MM-DD`. */
  readonly day: string;
}) {
  return (
    <>
      <Head day={day} />
      <PaperMap picture={picture} />
      <LazyStoryStep />
      <Page />
      <LazyTable />
    </>
  );
}

function Head({ day }: { readonly day: string }) {
  const t = useTranslate('print');
  const tAtlas = useTranslate();
  const locale = useLocale();
  const { permanentHref } = useServices();
  const version = useAtlas((state) => state.version);
  const number = version?.state === 'ready' ? version.value.version : undefined;
  const parts = [
    number === undefined ? '' : t('version', { version: number }),
    t('printed', { date: formatDate(locale, day) }),
  ];
  return (
    <header className="paper-head">
      <p>
        <strong>{tAtlas('app.name')}</strong>
        <span>{parts.filter(Boolean).join(' · ')}</span>
      </p>
      <p className="paper-address">{permanentHref(number)}</p>
    </header>
  );
}

/** Lists the cited sources by their numbers, with their addresses, and says how many others the page has. */
export function PaperSources({
  cited,
  uncited,
}: {
  readonly cited: readonly Source[];
  readonly uncited: readonly Source[];
}) {
  const t = useTranslate('print');
  const { length } = uncited;
  if (cited.length + length === 0) return null;
  return (
    <section className="paper-sources">
      {cited.length > 0 && (
        <>
          <h2>{t('sources')}</h2>
          <ol>
            {cited.map((source) => (
              <li key={source.id}>
                <SourceEntry source={source} />
                {source.url !== undefined && <span className="paper-address"> {source.url}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {length > 0 && <p className="paper-note">{t('more-sources', { count: length })}</p>}
    </section>
  );
}
