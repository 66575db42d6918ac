import { LEG_STATUSES } from '../../../domain/status';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { Loaded } from '../loaded';
import { LegGroup } from './leg-group';

/** The land legs from those in use to those on paper, with how each sort is drawn. */
export function LegsByStatus() {
  const t = useTranslate();
  const corridorMap = useAtlas((state) => state.corridorMap);
  return (
    <Section title={t('overview.legs')}>
      <Loaded loadable={corridorMap}>
        {({ legs }) =>
          LEG_STATUSES.map((status) => ({
            status,
            having: legs.filter((leg) => leg.status === status),
          }))
            .filter(({ having }) => having.length > 0)
            .map(({ status, having }) => <LegGroup key={status} status={status} legs={having} />)
        }
      </Loaded>
    </Section>
  );
}
