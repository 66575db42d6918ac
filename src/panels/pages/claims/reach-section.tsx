import type { Claim } from '../../../domain/claim';
import type { ClaimAnswer, ClaimedWay } from '../../../domain/claim-answer';
import { type FactorRange, isInContainers } from '../../../domain/cost-factors';
import type { Locale } from '../../../domain/locale';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { AddressLink } from '../../links/address-link';
import { Section } from '../../prose/section';
import './reach-section.css';

/** Shows what the model of the land half gives for each place that a claim speaks of, and when it would give the claimed number. */
export function ReachSection({ claim: { answers = [] } }: { readonly claim: Claim }) {
  const tRecords = useTranslate('records');
  if (answers.length === 0) return null;
  return (
    <Section title={tRecords('claim.reach')}>
      <p>{tRecords('claim.reach-intro')}</p>
      {answers.map((answer) => (
        <Answer key={answer.address} answer={answer} />
      ))}
    </Section>
  );
}

function Answer({ answer }: { readonly answer: ClaimAnswer }) {
  const { address, place, cargo, ways, holds, holdsAt } = answer;
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const title = tRecords('claim.reach-from', {
    cargo: tRecords(`claim.reach-cargo.${cargo}`),
    place: place[locale],
  });
  return (
    <div className="claim-reach">
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{tRecords('claim.reach-by')}</th>
            <th scope="col">{tRecords('claim.reach-days')}</th>
            <th scope="col">
              {tRecords(isInContainers(cargo) ? 'claim.reach-usd-teu' : 'claim.reach-usd-t')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <WayRow key={`${way.port} ${way.scope}`} way={way} />
          ))}
        </tbody>
      </table>
      {cargo === 'grain' && <p className="remark">{tRecords('claim.reach-boxes')}</p>}
      <p>
        {tRecords(
          holds
            ? 'claim.reach-holds'
            : holdsAt.length > 0
              ? 'claim.reach-needs'
              : 'claim.reach-never',
        )}
      </p>
      {holdsAt.length > 0 && (
        <ul>
          {holdsAt.map(({ name, unit, value, isBelow, ...range }) => (
            <li key={`${name.en} ${isBelow}`}>
              {tRecords(isBelow ? 'claim.reach-below' : 'claim.reach-above', {
                ...{ factor: name[locale], unit, value: numberText(locale, value) },
                present: numberText(locale, range.central),
                low: numberText(locale, range.low),
                high: numberText(locale, range.high),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <AddressLink address={address} className="button button-outline">
          {tRecords('claim.reach-link', { place: place[locale] })}
        </AddressLink>
      </p>
    </div>
  );
}

function WayRow({ way: { name, days, usd, km, unbuilt } }: { readonly way: ClaimedWay }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const list = unbuilt.map((each) => each[locale]).join(locale === 'zh' ? '、' : ', ');
  return (
    <tr>
      <th scope="row">
        {name[locale]}
        <span className="claim-reach-note">
          {unbuilt.length > 0
            ? tRecords('claim.reach-unbuilt', { ways: list })
            : tRecords('claim.reach-open')}
          {' · '}
          {tRecords('claim.reach-km', { km: formatNumber(locale, km) })}
        </span>
      </th>
      <Range range={days} />
      <Range range={usd} />
    </tr>
  );
}

function Range({ range: { low, central, high } }: { readonly range: FactorRange }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const text = (value: number) => formatNumber(locale, value);
  return (
    <td>
      {text(central)}
      <span className="claim-reach-note">
        {tRecords('claim.reach-range', { low: text(low), high: text(high) })}
      </span>
    </td>
  );
}

function numberText(locale: Locale, value: number): string {
  return formatNumber(locale, value, value < 1 ? 3 : value < 100 ? 1 : 0);
}
