import { useEffect } from 'react';
import type { MapStatus } from '../../state/map-status-slice';
import type { Notice, NoticeKind } from '../../state/notices-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { noticeText } from '../context/notice-text';
import { Icon } from '../controls/icon';
import { LazyUpdateNotice } from '../offline/lazy-update-notice';

/** Milliseconds that a notice stays if it needs no answer. */
const PASSING_MS = 4000;

/** Notices that say that something is done, and pass. */
const PASSING: readonly NoticeKind[] = ['setting-changed'];

/** Notices of files that can be fetched again. */
const RETRIABLE: readonly NoticeKind[] = [
  'projects-failed',
  'corridor-failed',
  'facts-failed',
  'texts-failed',
  'routing-failed',
  'basemap-failed',
];

export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  const dismiss = useAtlas((state) => state.dismiss);
  const retryFailed = useAtlas((state) => state.retryFailed);

  useEffect(() => {
    if (!PASSING.includes(notice.kind)) return;
    const timer = window.setTimeout(() => dismiss(notice.kind), PASSING_MS);
    return () => window.clearTimeout(timer);
  }, [notice, dismiss]);

  function retry() {
    dismiss(notice.kind);
    retryFailed();
  }

  return (
    <div className="notice" data-tone={PASSING.includes(notice.kind) ? 'done' : 'warning'}>
      <p className="notice-text">{noticeText(notice, t)}</p>
      {RETRIABLE.includes(notice.kind) && (
        <button type="button" className="button button-quiet" onClick={retry}>
          {t('action.retry')}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t('notice.dismiss')}
        title={t('notice.dismiss')}
        onClick={() => dismiss(notice.kind)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Notices left out while `MapMessage` shows the same in place of the map. */
const SHOWN_ON_MAP: Readonly<Partial<Record<MapStatus, readonly NoticeKind[]>>> = {
  unavailable: ['no-webgl', 'context-gone'],
  lost: ['context-lost'],
};

export function Notices() {
  const notices = useAtlas((state) => state.notices);
  const mapStatus = useAtlas((state) => state.mapStatus);
  const shown = notices.filter(({ kind }) => !SHOWN_ON_MAP[mapStatus]?.includes(kind));
  return (
    <div className="notices">
      {shown.map((notice) => (
        <NoticeCard key={notice.kind} notice={notice} />
      ))}
      <LazyUpdateNotice />
    </div>
  );
}

/** Shows a message in place of the map where there is no map. */
export function MapMessage() {
  const t = useTranslate();
  const mapStatus = useAtlas((state) => state.mapStatus);
  const isGone = useAtlas(({ notices }) => notices.some(({ kind }) => kind === 'context-gone'));
  if (mapStatus !== 'unavailable' && mapStatus !== 'lost') return null;
  return (
    <p className="map-message" data-map={mapStatus}>
      {mapStatus === 'lost'
        ? t('notice.context-lost')
        : t(isGone ? 'notice.context-gone' : 'notice.no-webgl')}
    </p>
  );
}
