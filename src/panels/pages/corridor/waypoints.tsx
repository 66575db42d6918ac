import type { Waypoint } from '../../../domain/corridor';
import { useLanguage, useTranslate } from '../../atlas-context';

/** Where the track turns and why there; folded away, since few read it. */
export function Waypoints({ waypoints }: { readonly waypoints: readonly Waypoint[] }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <details className="fold">
      <summary>{t('corridor.waypoints', { count: waypoints.length })}</summary>
      <ol className="waypoints">
        {waypoints.map(({ name, why, position }) => (
          <li key={position.join()}>
            <span className="waypoint-name">{name[language]}</span>
            <span className="remark">{why[language]}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
