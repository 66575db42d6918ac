import type { Source } from '../../domain/source';
import { formatDate } from '../../i18n/format-date';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Dated } from '../prose/facts';
import { wholeAmounts } from '../prose/whole-amounts';
import { splitLastWord } from './last-word';

/** Shows one source in full: author, title, dates, and its link or why there is none. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const t = useTranslate();
  return (
    <>
      <span className="source-publisher">{source.publisher}</span> <SourceTitle source={source} />{' '}
      <span className="source-date">
        <SourceDate source={source} />
      </span>
      {source.url === undefined && <span className="source-reason">{t('source.unlinked')}</span>}
    </>
  );
}

function SourceDate({ source: { date, accessed } }: { readonly source: Source }) {
  const t = useTranslate();
  const locale = useLocale();
  if (date !== undefined) return <Dated date={date} />;
  if (accessed === undefined) return <>{t('source.undated')}</>;
  return <>{t('source.read', { date: formatDate(locale, accessed) })}</>;
}

function SourceTitle({ source }: { readonly source: Source }) {
  const t = useTranslate();
  if (source.url === undefined) {
    return (
      <span className="source-title" lang={source.language}>
        {wholeAmounts(source.title)}
      </span>
    );
  }
  const [before, last] = splitLastWord(source.title);
  return (
    <a
      className="source-title"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.url}
    >
      <span lang={source.language}>
        {wholeAmounts(before)}
        <span className="source-end">
          {last}
          {'\u00a0'}
        </span>
      </span>
      <span className="visually-hidden"> ({t('source.new-tab')})</span>
    </a>
  );
}
