import type { PublishedChange } from '../../domain/published-changes';
import { pageOfRecord, refKey } from '../../domain/record';
import type { ChangedValue, FigureChange } from '../../domain/record-change';
import { isSameSelection } from '../../domain/selection';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { type ChangeContext, changedText } from './change-text';

/** The most records that are named; a link leads to the counts of all. */
const MAX_NAMED = 40;

/** Lists what versions of the data changed in records. */
export function ChangeList({ changes }: { readonly changes: readonly PublishedChange[] }) {
  const t = useTranslate('links');
  return (
    <ul className="pin-changes">
      {changes.slice(0, MAX_NAMED).map((change) => (
        <li key={`${refKey(change)} ${change.version}`}>
          <ChangeHead change={change} />
          {change.figures && change.figures.length > 0 && (
            <ul>
              {change.figures.map((figure, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
                <Figure key={i} figure={figure} />
              ))}
            </ul>
          )}
        </li>
      ))}
      {changes.length > MAX_NAMED && (
        <li>{t('more-records', { count: changes.length - MAX_NAMED })}</li>
      )}
    </ul>
  );
}

/** Names a record, the version, and what of the record changed beside the figures that are listed. */
function ChangeHead({ change }: { readonly change: PublishedChange }) {
  const t = useTranslate('links');
  const locale = useLocale();
  const selection = useAtlas((state) => state.selection);
  const page = pageOfRecord(change);
  const name = change.name[locale];
  const isLinked = change.is !== 'removed' && !isSameSelection(page, selection);
  const parts = [
    ...(change.is ? [t(change.is)] : []),
    ...(change.figures || change.count === 0 ? [] : [t('figures', { count: change.count })]),
    ...(change.texts ? [t('texts')] : []),
    ...(change.sources ? [t('sources')] : []),
  ];
  return (
    <>
      {isLinked ? <RecordLink selection={page}>{name}</RecordLink> : <b>{name}</b>}{' '}
      <span className="pin-what">
        {t('in-version', {
          version: change.version,
          what: parts.join(locale === 'zh' ? '、' : ', '),
        })}
      </span>
    </>
  );
}

function Figure({ figure }: { readonly figure: FigureChange }) {
  const t = useTranslate('links');
  const locale = useLocale();
  const context = useChangeContext();
  const { part, label, more } = figure;
  const named = part === 'figure' ? undefined : t(`part.${part}`);
  const name = [named, label?.[locale]].filter(Boolean).join(locale === 'zh' ? '：' : ': ');
  const side = (values: readonly ChangedValue[], none: string) =>
    values.length === 0
      ? none
      : values.map((value) => changedText(value, context)).join(locale === 'zh' ? '、' : ', ');
  return (
    <li>
      {name}
      {locale === 'zh' ? '：' : ': '}
      <span className="pin-old">{side(figure.old, t('none-before'))}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {t('became')} </span>
      <span className="pin-new">{side(figure.new, t('none-now'))}</span>
      {more !== undefined && <> {t('more-values', { count: more })}</>}
    </li>
  );
}

function useChangeContext(): ChangeContext {
  const locale = useLocale();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  return { locale, lengthUnit, t: useTranslate(), tRecords: useTranslate('records') };
}
