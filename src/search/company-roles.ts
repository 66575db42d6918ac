import type { FacetId } from '../domain/facet';
import type { Localized } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import type { NameSearch } from './name-search';
import { queryOf } from './query';
import { MATCH } from './rank';
import { FILLER, PROJECTS } from './table-words';

type CompanyRole = 'builder' | 'owner' | 'lender';

/** A company that a text names with its role. */
export interface AskedParty {
  readonly role: CompanyRole;
  readonly entry: IndexEntry;
}

/** Phrases that give a company its role. */
const ROLES: readonly (readonly [CompanyRole, RegExp])[] = [
  [
    'lender',
    /\b(?:(?:financed|funded|lent) (?:for )?by|with loans? (?:from|of)|loans? (?:from|by|of)|financiad[oa]s? (?:por|pel[oa]s?)|con prestamos? de[l]?|prestamos? de[l]?|com emprestimos? d[eoa]|emprestimos? d[eoa])\s+(.+)$/,
  ],
  [
    'owner',
    /\b(?:owned by|belonging to|(?:de )?propiedad de|pertenecientes a|(?:de )?propriedade d[eoa]|pertencentes a[os]?)\s+(.+)$/,
  ],
  [
    'builder',
    /\b(?:built by|constructed by|contracted (?:to|by)|construid[oa]s? (?:por|pel[oa]s?)|obras d[eoa])\s+(.+)$/,
  ],
  [
    'builder',
    /^(?:.*\b(?:for )?what|.*\blo que|.*\bo que)\s+(.+?)\s+(?:has )?(?:built|builds|construyo|construiu)$/,
  ],
  ['builder', /^lo que construyo\s+(.+)$|.*\bl?o que constru(?:yo|iu)\s+(.+)$/],
  ['lender', /(.+?)(?:贷款|融资)的?/],
  ['owner', /(.+?)(?:拥有|持有)的?/],
  ['builder', /(.+?)(?:承建|建设|建造|修建)的?/],
];

/** Takes the first phrase that gives a company a role, and returns what is left of the text. */
export function takeParty(
  text: string,
  names: NameSearch,
): { readonly party: AskedParty | undefined; readonly rest: string } {
  const asked = text.trim();
  for (const [role, pattern] of ROLES) {
    const match = pattern.exec(asked);
    const name = match?.[1] ?? match?.[2];
    if (!match || name === undefined) continue;
    const entry = companyIn(name.replace(PROJECTS, ' ').replace(FILLER, ' '), names);
    if (!entry) continue;
    const rest = `${asked.slice(0, match.index)} ${asked.slice(match.index + match[0].length)}`;
    return { party: { role, entry }, rest };
  }
  return { party: undefined, rest: text };
}

/** Returns the company that a text names; its word for the country, `in Peru`, is not part of the name. */
function companyIn(text: string, names: NameSearch): IndexEntry | undefined {
  const [hit] = names.find(queryOf(text), ({ kind }) => kind === 'company');
  return hit && hit.match <= MATCH.slip ? hit.entry : undefined;
}

/**
 * Returns the members of a company's group that have a role, as a choice of a facet; those with any role if none has it, as
 * readers say that an owner built a port.
 */
export function membersWith(
  role: CompanyRole,
  of: IndexEntry,
  companies: readonly IndexEntry[],
): readonly [FacetId, readonly string[]] {
  const group = new Set([of.id]);
  // A set that grows is visited to its end.
  for (const id of group) {
    for (const each of companies) if (each.parent === id) group.add(each.id);
  }
  const idsWith = (has: (roles: string) => boolean) =>
    companies
      .filter(({ id, roles }) => group.has(id) && roles !== undefined && has(roles))
      .map(({ id }) => id)
      .sort();
  const ids = idsWith((roles) => roles.includes(role[0] ?? ''));
  if (ids.length > 0) return [role, ids];
  const others = idsWith(() => true);
  return ['company', others.length > 0 ? others : [of.id]];
}

/** Returns what a table of a company's projects is called. */
export function partyName({ role, entry }: AskedParty): Localized {
  return ROLE_NAMES[role](entry.name);
}

const ROLE_NAMES: Readonly<Record<CompanyRole, (name: Localized) => Localized>> = {
  builder: ({ en, es, pt, zh }) => ({
    en: `built by ${en}`,
    es: `construidos por ${es}`,
    pt: `construídos por ${pt}`,
    zh: `${zh}承建`,
  }),
  owner: ({ en, es, pt, zh }) => ({
    en: `owned by ${en}`,
    es: `de ${es}`,
    pt: `de ${pt}`,
    zh: `${zh}拥有`,
  }),
  lender: ({ en, es, pt, zh }) => ({
    en: `financed by ${en}`,
    es: `financiados por ${es}`,
    pt: `financiados por ${pt}`,
    zh: `${zh}贷款`,
  }),
};
