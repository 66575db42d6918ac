import { findInCatalogue } from '../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { CardBody, CardFigure } from './card-body';
import { useFigureText } from './use-figure-text';

/** Shows a liner service: whether it runs, its calls, and its first figure. */
export function ServiceCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const text = useFigureText();
  const service = useAtlas((state) => findInCatalogue(state, 'service', id));
  if (!service) return null;
  const [figure] = service.figures;
  const calls = tMarks('service.calls', { count: service.calls.length });
  return (
    <CardBody
      name={service.name[locale]}
      kind={`${t('search.service')} · ${calls}`}
      status={t('page.status-as-of', {
        status: tMarks(`status.${service.status}`),
        asOf: asOf(t, locale, service.statusAsOf),
      })}
    >
      {figure && <CardFigure {...text.figure(figure, service.sources)} />}
    </CardBody>
  );
}
