import type { Source } from '../../domain/source';
import { useTranslate } from '../atlas-context';
import { Dated } from '../prose/dated';

/** One source in full: who, what, when, and the way there or why there is none. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const t = useTranslate();
  return (
    <>
      <span className="source-publisher">{source.publisher}</span> <SourceTitle source={source} />{' '}
      <span className="source-date">
        {source.date === undefined ? t('source.undated') : <Dated date={source.date} />}
      </span>
      {source.url === undefined && <span className="source-why">{t('source.unlinked')}</span>}
    </>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  const t = useTranslate();
  if (source.url === undefined) return <span className="source-title">{source.title}</span>;
  return (
    <a
      className="source-title"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.url}
    >
      {source.title}
      {'\u00a0'}
      <svg className="source-out" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d="M2 8l6-6M3.5 2H8v4.5" />
      </svg>
      <span className="visually-hidden"> ({t('source.new-tab')})</span>
    </a>
  );
}
