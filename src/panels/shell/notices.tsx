import type { MapStatus } from '../../state/map-status-slice';
import type { NoticeKind } from '../../state/notices-slice';
import { useAtlas } from '../atlas-context';
import { NoticeCard } from './notice-card';

/** Said by `MapMessage` where the map would be, for as long as it holds. */
const SAID_ON_THE_MAP: Readonly<Partial<Record<MapStatus, readonly NoticeKind[]>>> = {
  unavailable: ['no-webgl', 'context-gone'],
  lost: ['context-lost'],
};

export function Notices() {
  const notices = useAtlas((state) => state.notices);
  const mapStatus = useAtlas((state) => state.mapStatus);
  const shown = notices.filter(({ kind }) => !SAID_ON_THE_MAP[mapStatus]?.includes(kind));
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <NoticeCard key={notice.kind} notice={notice} />
      ))}
    </div>
  );
}
