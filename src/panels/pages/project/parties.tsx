import { HTML_LANGS } from '../../../domain/locale';
import type { Party } from '../../../domain/project';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { quantityText } from '../../figures/quantity-text';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { wholeAmounts } from '../../prose/whole-amounts';

const SIDES = ['chinese', 'local'] as const;

/** Lists the parties of a project with their side and role. */
export function Parties({ parties }: { readonly parties: readonly Party[] }) {
  const tRecords = useTranslate('records');
  if (parties.length === 0) return null;
  const hasShares = parties.some(({ share }) => share !== undefined);
  return (
    <Section title={tRecords('project.parties')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{tRecords('project.party')}</th>
            <th scope="col">{tRecords('project.role')}</th>
            {hasShares && (
              <th scope="col" className="table-number">
                {tRecords('project.share')}
              </th>
            )}
          </tr>
        </thead>
        {SIDES.map((side) => (
          <Side
            key={side}
            name={tRecords(`project.side.${side}`)}
            parties={parties.filter((party) => party.side === side)}
            hasShares={hasShares}
          />
        ))}
      </table>
    </Section>
  );
}

function Side({
  name,
  parties,
  hasShares,
}: {
  readonly name: string;
  readonly parties: readonly Party[];
  readonly hasShares: boolean;
}) {
  if (parties.length === 0) return null;
  return (
    <tbody>
      <tr className="table-group">
        <th scope="rowgroup" colSpan={hasShares ? 3 : 2}>
          {name}
        </th>
      </tr>
      {parties.map((party) => (
        <PartyRow key={`${party.name.en} ${party.role}`} party={party} hasShares={hasShares} />
      ))}
    </tbody>
  );
}

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
        {party.note && <span className="table-note">{wholeAmounts(party.note[locale])}</span>}
      </th>
      <td className="table-word">{t(`role.${party.role}`)}</td>
      {hasShares && (
        <td className="table-number">
          {party.share !== undefined && <Share share={party.share} />}
        </td>
      )}
    </tr>
  );
}

/**
 * Links a company's name to its page. The Chinese name comes first in Chinese and second in other
 * languages.
 */
function PartyName({ party: { company, name } }: { readonly party: Party }) {
  const locale = useLocale();
  const own = locale === 'zh' ? <span lang={HTML_LANGS.zh}>{name.zh}</span> : name[locale];
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
          <span className="table-other-name" lang={locale === 'zh' ? 'en' : HTML_LANGS.zh}>
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
