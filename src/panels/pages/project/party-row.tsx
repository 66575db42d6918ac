import type { Party } from '../../../domain/project';
import { useLanguage, useTranslate } from '../../atlas-context';
import { quantityText } from '../../figures/quantity-text';
import { LANGUAGE_TAGS } from '../../prose/language-tag';

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

/** The Chinese name stands first for who reads Chinese, and beside the other for who does not. */
function PartyName({ party: { name, zh } }: { readonly party: Party }) {
  const language = useLanguage();
  if (zh === undefined) return <span>{name}</span>;
  const chinese = <span lang={LANGUAGE_TAGS.zh}>{zh}</span>;
  return language === 'zh' ? (
    <>
      {chinese} <span className="table-other-name">{name}</span>
    </>
  ) : (
    <>
      {name} <span className="table-other-name">{chinese}</span>
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
