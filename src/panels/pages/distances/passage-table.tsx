import type { PassageSummary } from '../../../domain/passage';
import { LOCALES } from '../../../i18n/locale';
import { useLanguage } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { useHowFar } from './use-how-far';

/** Every passage, those that are closed by default first, each with the reason. */
export function PassageTable({ passages }: { readonly passages: readonly PassageSummary[] }) {
  const say = useHowFar();
  const groups = [
    { key: 'passages-closed', members: passages.filter(({ open }) => !open) },
    { key: 'passages-open', members: passages.filter(({ open }) => open) },
  ] as const;
  return (
    <Section title={say('passages-title')}>
      <Prose text={say('passages-text')} />
      {groups.map(({ key, members }) => (
        <PassageGroup key={key} title={say(key, { count: members.length })} members={members} />
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
  const say = useHowFar();
  const language = useLanguage();
  const byName = members.toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], LOCALES[language]),
  );
  return (
    <table className="table passage-table">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('passages-name')}</th>
          <th scope="col">{say('passages-why')}</th>
        </tr>
      </thead>
      <tbody>
        {byName.map(({ id, name, why }) => (
          <tr key={id}>
            <th scope="row">{name[language]}</th>
            <td>{why[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
