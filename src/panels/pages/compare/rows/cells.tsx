import type { Localized } from '../../../../domain/locale';
import type { Milestone, Party } from '../../../../domain/project';
import type { Selection } from '../../../../domain/selection';
import { useLocale, useTranslate } from '../../../context/atlas-context';
import { quantityText } from '../../../figures/quantity-text';
import { RecordLink } from '../../../links/record-link';
import { Dated } from '../../../prose/facts';
import { wholeAmounts } from '../../../prose/whole-amounts';
import { Tag } from '../../../records/status';
import type { CellStatement } from './compare-rows';

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

/** Returns the statement of a text in a record's own words, which differs from every other. */
export function proseStatement(
  text: Localized | undefined,
  locale: keyof Localized,
): CellStatement | undefined {
  return text && { content: text.en, shown: wholeAmounts(text[locale]) };
}
