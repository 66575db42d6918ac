import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format-date';
import { useLocale, useTranslate } from '../context/atlas-context';
import { asOf as asOfDate } from '../prose/facts';
import { Prose } from '../prose/prose';
import { isOutOfDate, today } from './is-out-of-date';

/** Shows a status with its date, and says so if it may have changed since and the date is long ago. */
export function StatusLine({
  status,
  asOf,
  checked,
  textAsOf,
  mayChange,
  note,
}: {
  readonly status: string;
  readonly asOf: string;
  readonly checked?: string | undefined;
  readonly textAsOf?: string | undefined;
  readonly mayChange: boolean;
  readonly note?: string | undefined;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <div className="status">
      <Tag>{t('page.status-as-of', { status, asOf: asOfDate(t, locale, asOf) })}</Tag>
      <Checked record={{ checked, textAsOf }} />
      {mayChange && isOutOfDate(asOf, today()) && (
        <p className="status-caution">{t('page.stale')}</p>
      )}
      {note !== undefined && <Prose text={note} />}
    </div>
  );
}

/** Says on which day nothing newer than what the page shows was found, and when its text was read. */
export function Checked({
  record: { checked, textAsOf },
}: {
  readonly record: {
    readonly checked?: string | undefined;
    readonly textAsOf?: string | undefined;
  };
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  if (checked === undefined && textAsOf === undefined) return null;
  return (
    <p className="checked">
      {checked !== undefined && tRecords('record.checked', { date: formatDate(locale, checked) })}{' '}
      {textAsOf !== undefined &&
        tRecords('record.text-as-of', { date: formatDate(locale, textAsOf) })}
    </p>
  );
}

/** Shows a word or two that qualify the text beside it. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'caution';
  readonly children: ReactNode;
}) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
