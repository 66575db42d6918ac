import { useEffect, useMemo } from 'react';
import type { DataChange } from '../../domain/data-change';
import type { PublishedChange } from '../../domain/published-changes';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Failure, Loading } from '../context/loaded';
import { RecordLink } from '../links/record-link';
import { ChangeList } from './change-list';
import { changedEntries, computedFrom, filesFor, shownChanges } from './shown-changes';
import { useShown } from './use-shown';

/** Shows what the versions after the one of a pinned link changed in what the page shows. */
export function WhatChanged({ since }: { readonly since: readonly DataChange[] }) {
  const t = useTranslate('links');
  const selection = useAtlas((state) => state.selection);
  const shown = useShown();
  const loaded = useChanges(shown ? filesFor(shown, since) : []);
  const entries = changedEntries(since, computedFrom(selection));
  if (loaded.state === 'failed') return <Failure reason={loaded.reason} />;
  if (loaded.state === 'loading') return <Loading />;
  const changes = shown ? shownChanges(shown, since, loaded.value) : [];
  return (
    <div className="pin-what-changed">
      {changes.length > 0 && <ChangeList changes={changes} />}
      {entries.length > 0 && (
        <p>
          {t('computed')}{' '}
          {entries.map(({ dataset, count }) => t(`data.${dataset}`, { count })).join(', ')}.
        </p>
      )}
      {changes.length === 0 && entries.length === 0 && <p>{t('nothing')}</p>}
      <p>
        <RecordLink selection={{ kind: 'changes' }}>{t('all-changes')}</RecordLink>
      </p>
    </div>
  );
}

/** Requests files of changes and returns what they hold together, once all are there. */
function useChanges(files: readonly string[]) {
  const requestChanges = useAtlas((state) => state.requestChanges);
  const changeFiles = useAtlas((state) => state.changeFiles);
  const key = files.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the files.
  useEffect(() => requestChanges(files), [key, requestChanges]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the files.
  return useMemo(() => {
    const all = files.map((file) => changeFiles[file]);
    const failed = all.find((file) => file?.state === 'failed');
    if (failed?.state === 'failed') return failed;
    const ready = all.flatMap((file) => (file?.state === 'ready' ? [file.value] : []));
    if (ready.length < files.length) return { state: 'loading' } as const;
    return { state: 'ready', value: ready.flat() as readonly PublishedChange[] } as const;
  }, [key, changeFiles]);
}
