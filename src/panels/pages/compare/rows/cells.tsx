import type { Localized } from '../../../../domain/locale';
import type { Milestone, Party } from '../../../../domain/project';
import type { Selection } from '../../../../domain/selection';
import type { Source } from '../../../../domain/source';
import { useLocale, useTranslate } from '../../../context/atlas-context';
import { quantityText } from '../../../figures/quantity-text';
import { RecordLink } from '../../../links/record-link';
import { asOf as asOfDate, Dated } from '../../../prose/facts';
import { wholeAmounts } from '../../../prose/whole-amounts';
import { isOutOfDate, today } from '../../../records/is-out-of-date';
import { Tag } from '../../../records/status';
import { ChipPopover } from '../../../sources/chip-popover';
import { SourceDetails } from '../../../sources/source-details';
import type { Said } from './compare-rows';

/** Shows a status with its date, marked if the date is long ago. */
export function StatusCell({
  status,
  asOf,
  note,
}: {
  readonly status: string;
  readonly asOf: string;
  readonly note?: string | undefined;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <strong className="compare-lead">{status}</strong>
      <span className="compare-note">{asOfDate(t, locale, asOf)}</span>
      {isOutOfDate(asOf, today()) && <span className="status-caution">{t('page.stale')}</span>}
      {note !== undefined && <span className="compare-note">{wholeAmounts(note)}</span>}
    </>
  );
}

/** Lists parties of one role as links, each with its share and note. */
export function PartyNames({ parties }: { readonly parties: readonly Party[] }) {
  const locale = useLocale();
  const t = useTranslate();
  return (
    <ul className="compare-list">
      {parties.map(({ company, name, share, note }) => (
        <li key={company ?? name.en}>
          <RecordName
            name={name[locale]}
            {...(company !== undefined && { page: { kind: 'company', id: company } })}
          />
          {share !== undefined && (
            <span className="compare-share">
              {' '}
              {
                quantityText({ unit: 'percent', value: share }, { locale, lengthUnit: 'nm', t })
                  .number
              }
              %
            </span>
          )}
          {note && <span className="compare-note">{wholeAmounts(note[locale])}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Shows a name, as a link if it has a page. */
export function RecordName({
  name,
  page,
}: {
  readonly name: string;
  readonly page?: Selection | undefined;
}) {
  return page ? <RecordLink selection={page}>{name}</RecordLink> : <span>{name}</span>;
}

/** Lists names as links. */
export function RecordNames({
  names,
}: {
  readonly names: readonly {
    readonly key: string;
    readonly name: string;
    readonly page?: Selection;
    readonly note?: string;
  }[];
}) {
  return (
    <ul className="compare-list">
      {names.map(({ key, name, page, note }) => (
        <li key={key}>
          <RecordName name={name} page={page} />
          {note !== undefined && <span className="compare-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Shows when a project began or opened, and what its record says of it. */
export function MarkedDate({
  milestone: { date, label, planned },
}: {
  readonly milestone: Milestone;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <strong className="compare-lead">
        <Dated date={date} />
      </strong>{' '}
      {planned && <Tag>{t('page.planned')}</Tag>}
      <span className="compare-note">{label[locale]}</span>
    </>
  );
}

/** Lists past and planned events in order of date. */
export function MilestoneList({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const inOrder = milestones.toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <ul className="compare-list">
      {inOrder.map(({ date, label, planned }) => (
        <li key={`${date} ${label.en}`}>
          <span className="compare-date">
            <Dated date={date} /> {planned && <Tag>{t('page.planned')}</Tag>}
          </span>{' '}
          {label[locale]}
        </li>
      ))}
    </ul>
  );
}

/** Shows the number of a record's sources with a chip that lists them. */
export function SourcesCell({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslate();
  return (
    <>
      <strong className="compare-lead">{sources.length}</strong>{' '}
      {sources.length > 0 && (
        <ChipPopover sources={sources} title={t('source.title')}>
          <SourceDetails sources={sources} asOf={undefined} />
        </ChipPopover>
      )}
    </>
  );
}

export function saidSources(sources: readonly Source[]): Said {
  return { content: undefined, shown: <SourcesCell sources={sources} /> };
}

/** Returns what a record says in a text of its own words, which differs from every other. */
export function saidProse(text: Localized | undefined, locale: keyof Localized): Said | undefined {
  return text && { content: text.en, shown: wholeAmounts(text[locale]) };
}
