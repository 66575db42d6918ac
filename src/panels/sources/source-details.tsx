import type { Source } from '../../domain/source';
import { formatDate } from '../../i18n/format-date';
import { useLocale, useTranslate } from '../context/atlas-context';
import { SourceEntry } from './source-entry';

/** Shows the content of a source chip's popover. */
export function SourceDetails({
  sources,
  asOf,
}: {
  readonly sources: readonly Source[];
  readonly asOf: string | undefined;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
      {asOf !== undefined && (
        <p className="source-as-of">{t('source.as-of', { date: formatDate(locale, asOf) })}</p>
      )}
    </>
  );
}
