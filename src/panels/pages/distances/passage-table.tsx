import { LOCALE_TAGS } from '../../../domain/locale';
import type { PassageSummary } from '../../../domain/passage';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';

/** Shows every passage, those closed by default first, each with the reason. */
export function PassageTable({ passages }: { readonly passages: readonly PassageSummary[] }) {
  const tDistances = useTranslate('distances');
  const groups = [
    { key: 'passages-closed', members: passages.filter(({ open }) => !open) },
    { key: 'passages-open', members: passages.filter(({ open }) => open) },
  ] as const;
  return (
    <Section title={tDistances('passages-title')}>
      <Prose text={tDistances('passages-text')} />
      {groups.map(({ key, members }) => (
        <PassageGroup
          key={key}
          title={tDistances(key, { count: members.length })}
          members={members}
        />
      ))}
    </Section>
  );
}

function PassageGroup({
  title,
  members,
}: {
  readonly title: string;
  readonly members: readonly PassageSummary[];
}) {
  const tDistances = useTranslate('distances');
  const locale = useLocale();
  const byName = members.toSorted((a, b) =>
    a.name[locale].localeCompare(b.name[locale], LOCALE_TAGS[locale]),
  );
  return (
    <table className="table passage-table">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{tDistances('passages-name')}</th>
          <th scope="col">{tDistances('passages-why')}</th>
        </tr>
      </thead>
      <tbody>
        {byName.map(({ id, name, why }) => (
          <tr key={id}>
            <th scope="row">{name[locale]}</th>
            <td>{why[locale]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
