import type { Party } from '../../../domain/project';
import { useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { PartyRow } from './party-row';

const SIDES = ['chinese', 'local'] as const;

/** Who takes part, on which side and as what. */
export function Parties({ parties }: { readonly parties: readonly Party[] }) {
  const t = useTranslate();
  if (parties.length === 0) return null;
  const hasShares = parties.some(({ share }) => share !== undefined);
  return (
    <Section title={t('project.parties')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('project.party')}</th>
            <th scope="col">{t('project.role')}</th>
            {hasShares && (
              <th scope="col" className="table-number">
                {t('project.share')}
              </th>
            )}
          </tr>
        </thead>
        {SIDES.map((side) => (
          <Side
            key={side}
            name={t(`project.side.${side}`)}
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
