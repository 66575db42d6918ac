import type { KeyboardEvent, RefObject } from 'react';
import type { RecentSearch } from '../../state/search-slice';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { AddressLink } from '../links/address-link';
import { ResultIcon } from './result-icon';

/** Questions offered as examples of what can be asked. */
const MOST_EXAMPLES = 6;

/** Shows what can be opened before anything is typed: the recent searches, each of which can be removed, and questions as examples. */
export function EmptyPanel({
  field,
  onFollow,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onFollow: () => void;
}) {
  const t = useTranslate('search');
  const { store } = useServices();
  const recent = useAtlas((state) => state.recentSearches);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links, as in the results.
    <div onKeyDown={(event) => moveFocus(event, field.current)}>
      {recent.length > 0 && (
        <section aria-label={t('recent')}>
          <div className="result-heading result-heading-row">
            <h2>{t('recent')}</h2>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                store.getState().clearRecentSearches();
                field.current?.focus();
              }}
            >
              {t('recent-clear')}
            </button>
          </div>
          <ul>
            {recent.map((search) => (
              <RecentRow key={search.address} search={search} field={field} onFollow={onFollow} />
            ))}
          </ul>
        </section>
      )}
      <Examples onFollow={onFollow} />
    </div>
  );
}

/** Shows questions as examples of what can be asked; nothing until the index is there. */
export function Examples({ onFollow }: { readonly onFollow: () => void }) {
  const t = useTranslate('search');
  const locale = useLocale();
  const index = useAtlas((state) => state.searchIndex);
  if (index?.state !== 'ready') return null;
  const questions = index.value.questions.slice(0, MOST_EXAMPLES);
  return (
    <section aria-label={t('examples')}>
      <h2 className="result-heading">{t('examples')}</h2>
      <ul>
        {questions.map(({ id, name, address }) => (
          <li key={id}>
            <AddressLink className="result" address={address} onFollow={onFollow}>
              <ResultIcon kind="answer" />
              <span className="result-name">{name[locale]}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentRow({
  search: { address, name, kind },
  field,
  onFollow,
}: {
  readonly search: RecentSearch;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onFollow: () => void;
}) {
  const t = useTranslate('search');
  const locale = useLocale();
  const { store } = useServices();
  return (
    <li className="recent">
      <AddressLink className="result" address={address} onFollow={onFollow}>
        <ResultIcon kind={kind} />
        <span className="result-name">{name[locale]}</span>
      </AddressLink>
      <button
        type="button"
        className="icon-button"
        aria-label={t('recent-remove', { name: name[locale] })}
        onClick={() => {
          store.getState().forgetSearch(address);
          field.current?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Moves the focus between the links by the arrow keys, Home and End, and above the first one to the field. */
function moveFocus(event: KeyboardEvent<HTMLElement>, field: HTMLElement | null): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const { activeElement } = document;
  const at = links.findIndex((link) => link.parentElement?.contains(activeElement));
  const targets: Readonly<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: links[at + 1],
    ArrowUp: at > 0 ? links[at - 1] : field,
    Home: links[0],
    End: links.at(-1),
  };
  if (!(event.key in targets)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}
