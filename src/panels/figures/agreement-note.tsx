import type { FigureValue } from '../../domain/figure';
import { useTranslate } from '../context/atlas-context';
import { agreementOf } from './agreement';

/** Says that values differ or have different dates; shows nothing if they agree. */
export function AgreementNote({ values }: { readonly values: readonly FigureValue[] }) {
  const t = useTranslate();
  const agreement = agreementOf(values);
  if (agreement === 'agree') return null;
  return (
    <span className="figure-agreement" data-agreement={agreement}>
      {t(agreement === 'series' ? 'figure.series' : 'figure.differ')}
    </span>
  );
}
