import type { Party } from '../../../domain/project';
import { useLanguage, useTranslate } from '../../atlas-context';
import { quantityText } from '../../figures/quantity-text';
import { LANGUAGE_TAGS } from '../../prose/language-tag';
import { RecordLink } from '../record-link';

export function PartyRow({
  party,
  hasShares,
}: {
  readonly party: Party;
  readonly hasShares: boolean;
}) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <PartyName party={party} />
        {party.note && <span className="table-note">{party.note[language]}</span>}
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
  const language = useLanguage();
  const own = language === 'zh' ? <span lang={LANGUAGE_TAGS.zh}>{name.zh}</span> : name[language];
  const other = language === 'zh' ? name.en : name.zh;
  return (
    <>
      {company === undefined ? (
        <span>{own}</span>
      ) : (
        <RecordLink selection={{ kind: 'company', id: company }}>{own}</RecordLink>
      )}
      {other !== name[language] && (
        <>
          {' '}
          <span className="table-other-name" lang={language === 'zh' ? 'en' : LANGUAGE_TAGS.zh}>
            {other}
          </span>
        </>
      )}
    </>
  );
}

function Share({ share }: { readonly share: number }) {
  const t = useTranslate();
  const language = useLanguage();
  const { before, number, after } = quantityText(
    { unit: 'percent', value: share },
    { language, lengthUnit: 'nm', t },
  );
  return <>{`${before}${number}${after}`}</>;
}
