import type { Party } from '../../../domain/project';
import { useLocale, useTranslate } from '../../atlas-context';
import { quantityText } from '../../figures/quantity-text';
import { LOCALE_TAGS } from '../../prose/locale-tag';
import { RecordLink } from '../record-link';

export function PartyRow({
  party,
  hasShares,
}: {
  readonly party: Party;
  readonly hasShares: boolean;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <PartyName party={party} />
        {party.note && <span className="table-note">{party.note[locale]}</span>}
      </th>
      <td>{t(`role.${party.role}`)}</td>
      {hasShares && (
        <td className="table-number">
          {party.share !== undefined && <Share share={party.share} />}
        </td>
      )}
    </tr>
  );
}

/**
 * A company's name leads to its page. The Chinese name stands first for who reads Chinese, and beside the
 * other for who does not.
 */
function PartyName({ party: { company, name } }: { readonly party: Party }) {
  const locale = useLocale();
  const own = locale === 'zh' ? <span lang={LOCALE_TAGS.zh}>{name.zh}</span> : name[locale];
  const other = locale === 'zh' ? name.en : name.zh;
  return (
    <>
      {company === undefined ? (
        <span>{own}</span>
      ) : (
        <RecordLink selection={{ kind: 'company', id: company }}>{own}</RecordLink>
      )}
      {other !== name[locale] && (
        <>
          {' '}
          <span className="table-other-name" lang={locale === 'zh' ? 'en' : LOCALE_TAGS.zh}>
            {other}
          </span>
        </>
      )}
    </>
  );
}

function Share({ share }: { readonly share: number }) {
  const t = useTranslate();
  const locale = useLocale();
  const { before, number, after } = quantityText(
    { unit: 'percent', value: share },
    { locale, lengthUnit: 'nm', t },
  );
  return <>{`${before}${number}${after}`}</>;
}
