import { flowLines } from '../../domain/flow-line';
import { formatDate } from '../../i18n/format-date';
import { findInCatalogue } from '../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { CardBody, CardFigure } from './card-body';
import { useFigureText } from './use-figure-text';

/** Shows a flow of trade: the value that its lines stand for, with period and publisher. */
export function FlowCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const text = useFigureText();
  const flow = useAtlas((state) => findInCatalogue(state, 'flow', id));
  if (!flow) return null;
  return (
    <CardBody name={flow.name[locale]} kind={t('search.flow')}>
      {flowLines(flow).map(({ direction, series, unit, period, value, to }) => {
        const sources = series.values.flatMap((each) =>
          each.period === period ? each.sources : [],
        );
        const range = to === undefined ? {} : { to };
        return (
          <CardFigure
            key={direction}
            label={series.label[locale]}
            value={text.quantity({ unit, value, ...range })}
            notes={[
              period
                .split('/')
                .map((date) => formatDate(locale, date))
                .join('–'),
              text.publishers(sources, flow.sources),
            ]}
          />
        );
      })}
    </CardBody>
  );
}
