import type { SeaLeg } from '../../../domain/corridor';
import { useLanguage, useTranslate } from '../../atlas-context';
import { useSeaLength } from './use-sea-length';

/** The straits and canals that the sea leg takes, in their order, and how far from the start each is. */
export function PassagesPassed({ passages }: Pick<SeaLeg, 'passages'>) {
  const t = useTranslate();
  const language = useLanguage();
  const inWords = useSeaLength();
  return (
    <>
      <h3>{t('corridor.passages')}</h3>
      {passages.length === 0 ? (
        <p className="remark">{t('corridor.no-passages')}</p>
      ) : (
        <ol className="passages-passed">
          {passages.map(({ id, name, distance }) => (
            <li key={id}>
              {name[language]}{' '}
              <span className="remark">
                {t('corridor.passage-at', { length: inWords(distance) })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
