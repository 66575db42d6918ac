import type { HarbourPart, HarbourPlan } from '../../../domain/harbour';
import { HARBOUR_KINDS, middleOf } from '../../../domain/harbour';
import { citedSources } from '../../../domain/source';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Loaded } from '../../context/loaded';
import { HarbourMark } from '../../controls/harbour-mark';
import { FigureValue } from '../../figures/figure-value';
import { asOf } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { HarbourSources } from '../../records/harbour-sources';
import { Tag } from '../../records/status';
import { SourceChip } from '../../sources/source-chip';
import './harbour-section.css';

/** Zoom at which a plan fills the map. */
const ZOOM = 12.5;

/** Lists the parts of a port's harbour as text, with what each is derived from and what could not be placed. */
export function HarbourSection({ port }: { readonly port: string }) {
  const tHarbours = useTranslate('harbours');
  const plan = useAtlas((state) => state.harbours[port]);
  return (
    <Section title={tHarbours('title')}>
      <Loaded loadable={plan}>{(value) => <Plan plan={value} />}</Loaded>
    </Section>
  );
}

function Plan({ plan }: { readonly plan: HarbourPlan }) {
  const t = useTranslate();
  const tHarbours = useTranslate('harbours');
  const locale = useLocale();
  const { store } = useServices();
  const hasMap = useAtlas(({ mapStatus }) => mapStatus !== 'unavailable');
  const parts = HARBOUR_KINDS.flatMap((kind) => plan.parts.filter((part) => part.kind === kind));
  const show = () => {
    const [lon, lat] = middleOf(plan.parts[0]?.shape ?? { type: 'point', position: [0, 0] });
    store.getState().setCamera({ zoom: ZOOM, lon, lat, bearing: 0, pitch: 0 });
  };
  return (
    <>
      <Prose text={plan.summary[locale]} />
      {hasMap && (
        <button type="button" className="button button-outline" onClick={show}>
          {tHarbours('show')}
        </button>
      )}
      <ul className="harbour-parts">
        {parts.map((part) => (
          <Part key={part.id} part={part} plan={plan} />
        ))}
      </ul>
      {plan.unplaced.length > 0 && (
        <>
          <h3 className="harbour-unplaced">{tHarbours('unplaced')}</h3>
          <ul className="harbour-statements">
            {plan.unplaced.map(({ text, asOf: date, sources }) => (
              <li key={text.en}>
                {text[locale]} <span className="harbour-note">{asOf(t, locale, date)}</span>{' '}
                <SourceChip sources={citedSources(sources, plan.sources)} asOf={date} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Part({ part, plan }: { readonly part: HarbourPart; readonly plan: HarbourPlan }) {
  const t = useTranslate();
  const tHarbours = useTranslate('harbours');
  const locale = useLocale();
  const status = tHarbours(`status.${part.status}`);
  return (
    <li className="harbour-part">
      <HarbourMark kind={part.kind} status={part.status} />
      <div>
        <p>
          <strong>{part.name[locale]}</strong>{' '}
          {part.schematic && <Tag>{tHarbours('schematic')}</Tag>}
        </p>
        <p className="harbour-note">
          {tHarbours(`kind.${part.kind}`)} ·{' '}
          {t('page.status-as-of', { status, asOf: asOf(t, locale, part.statusAsOf) })}{' '}
          <HarbourSources part={part} plan={plan} />
        </p>
        {part.figures.length > 0 && (
          <dl className="harbour-figures">
            {part.figures.map((figure) => (
              <div key={figure.id}>
                <dt>{figure.label[locale]}</dt>
                {figure.values.map((value) => (
                  <dd key={`${value.value} ${value.asOf}`}>
                    <FigureValue unit={figure.unit} value={value}>
                      <SourceChip
                        sources={citedSources(value.sources, plan.sources)}
                        asOf={value.asOf}
                      />
                    </FigureValue>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
        {part.note && <p>{part.note[locale]}</p>}
        <p className="harbour-note">
          {part.schematic ? part.schematic[locale] : tHarbours('position-published')}
        </p>
      </div>
    </li>
  );
}
