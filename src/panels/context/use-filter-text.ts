import { useEffect, useRef, useState } from 'react';
import { projectTexts } from '../../domain/project-text';
import { projectsOfTime } from '../../state/select-time';
import { useAtlas, useServices } from './atlas-context';
import { runInSlices } from './run-in-slices';

/** Milliseconds of work on the texts of projects before the page may respond to the reader. */
const SLICE_MS = 12;

/** A text that is typed but not applied yet. */
interface Waiting {
  readonly typed: string;
  /** The text of the filters when it was typed; one that is set later, as by the chip's cross, is newer. */
  readonly over: string;
}

/**
 * Returns the text of a field that filters by words, and the function that sets it. The texts of the projects, which take half
 * a second for 100,000 of them, are made in slices from when the field is shown; what is typed before is applied with the last
 * slice, and until then nothing but the field has changed.
 */
export function useFilterText(): readonly [string, (text: string) => void] {
  const { store } = useServices();
  const projects = useAtlas(projectsOfTime);
  const text = useAtlas(({ filters }) => filters.text);
  const [shown, setShown] = useState<Waiting | null>(null);
  const waiting = useRef<Waiting | null>(null);
  const isReady = useRef(false);

  useEffect(() => {
    isReady.current = false;
    const onReady = () => {
      isReady.current = true;
      const { filters, setFilterText } = store.getState();
      if (waiting.current?.over === filters.text) setFilterText(waiting.current.typed);
      waiting.current = null;
      setShown(null);
    };
    return runInSlices(projectTexts(projects).prepare(), onReady, SLICE_MS);
  }, [projects, store]);

  function setText(typed: string) {
    const { filters, setFilterText } = store.getState();
    if (isReady.current) {
      setFilterText(typed);
      return;
    }
    waiting.current = { typed, over: filters.text };
    setShown(waiting.current);
  }

  return [shown?.over === text ? shown.typed : text, setText];
}
