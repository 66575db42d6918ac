import { memo } from 'react';
import { type PassageSummary, WATCHED_PASSAGES } from '../../../domain/passage';
import { isOpenTo, NO_CLOSURES } from '../../../domain/voyage-options';
import { compareNames } from '../../../i18n/compare-names';
import {
  isSameList,
  useAtlas,
  useLocale,
  useServices,
  useTranslate,
} from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { Switch } from '../../controls/switch';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';
import { Disclosure } from './disclosure';
import { closureChange } from './text/closure-change';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';
import { useSummaryContext } from './voyage-summary';

/** Shows the passages that the reader closes or opens, and the effect in a sentence. */
export function ClosuresSection({
  voyage,
  isRouting,
}: {
  readonly voyage: Voyage;
  readonly isRouting: boolean;
}) {
  const tVoyage = useTranslate('voyage');
  const { store, paper } = useServices();
  const closures = useAtlas((state) => state.closures);
  const passages = useAtlas((state) => state.passages);
  const change = closureChange(voyage, closures, useSummaryContext(voyage), isRouting);
  useAnnounced(change ?? '');
  const known = passages?.state === 'ready' ? passages.value : [];
  const passed = new Set(
    voyage.alternatives
      .flatMap(({ routes }) => routes.flatMap((route) => route?.passages ?? []))
      .map(({ id }) => id),
  );
  const isNear = (passage: PassageSummary) =>
    passed.has(passage.id) ||
    WATCHED_PASSAGES.includes(passage.id) ||
    isOpenTo(closures, passage) !== passage.open;
  const count = closures.closed.length + closures.opened.length;
  if (paper) {
    return count === 0 ? null : <ChangedPassages change={change} passages={known} />;
  }
  return (
    <Disclosure
      title={tVoyage('closures.title')}
      note={
        closures.closed.length > 0
          ? tVoyage('closures.count', { count: closures.closed.length })
          : ''
      }
      isOpen={count > 0}
    >
      <p className="remark">{tVoyage('closures.intro')}</p>
      {change && <p className="closure-change">{change}</p>}
      {count > 0 && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() =>
            store.getState().setClosures({ ...NO_CLOSURES, withPlanned: closures.withPlanned })
          }
        >
          {tVoyage('closures.lift')}
        </button>
      )}
      <h3>{tVoyage('closures.main')}</h3>
      <PassageSwitches passages={known.filter(isNear)} />
      <details className="disclosure">
        <summary>{tVoyage('closures.all')}</summary>
        <PassageSwitches passages={known.filter((passage) => !isNear(passage))} />
      </details>
      <Switch
        checked={closures.withPlanned}
        onToggle={() => store.getState().setWithPlanned(!closures.withPlanned)}
      >
        {tVoyage('closures.planned')}
      </Switch>
    </Disclosure>
  );
}

/** Names, on paper, the passages that the reader closed and opened, with the effect. */
function ChangedPassages({
  change,
  passages,
}: {
  readonly change: string | undefined;
  readonly passages: readonly PassageSummary[];
}) {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const text = useVoyageText();
  const { closed, opened } = useAtlas((state) => state.closures);
  const named = (ids: readonly string[]) =>
    text.list(passages.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]));
  const facts = [
    { term: tVoyage('closures.closed'), detail: named(closed) },
    { term: tVoyage('closures.opened'), detail: named(opened) },
  ];
  return (
    <Section title={tVoyage('closures.title')}>
      <Facts facts={facts.filter(({ detail }) => detail !== '')} />
      {change && <p>{change}</p>}
    </Section>
  );
}

const PassageSwitches = memo(AllSwitches, (now, before) =>
  isSameList(now.passages, before.passages),
);

function AllSwitches({ passages }: { readonly passages: readonly PassageSummary[] }) {
  const locale = useLocale();
  const compare = compareNames(locale);
  const sorted = passages.toSorted((a, b) => compare(a.name[locale], b.name[locale]));
  return (
    <ul className="passage-switches">
      {sorted.map((passage) => (
        <PassageSwitch key={passage.id} passage={passage} />
      ))}
    </ul>
  );
}

/** Follows the closures by itself: a passage that is closed renders one switch of sixty. */
function PassageSwitch({ passage }: { readonly passage: PassageSummary }) {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const { store } = useServices();
  const isOpen = useAtlas(({ closures }) => isOpenTo(closures, passage));
  return (
    <li>
      <Switch checked={isOpen} onToggle={() => store.getState().togglePassage(passage)}>
        <span title={passage.why[locale]}>
          {passage.name[locale]}
          {!passage.open && (
            <span className="link-note"> {tVoyage('closures.usually-closed')}</span>
          )}
        </span>
      </Switch>
    </li>
  );
}
