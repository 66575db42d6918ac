import { useCallback, useEffect, useRef, useState } from 'react';
import { projectTexts } from '../../domain/project-text';
import { allProjects } from '../../state/select-projects';
import { useAtlas, useServices } from './atlas-context';
import { runInSlices } from './run-in-slices';

/** Milliseconds of work on the texts of projects before the page may respond to the reader. */
const SLICE_MS = 12;

/**
 * Returns the text of a field that filters by words, and the function that sets it. The texts of the projects, which take half
 * a second for 100,000 of them, are made in slices from when the field is shown; what is typed before is applied with the last
 * slice, and until then nothing but the field has changed.
 */
export function useFilterText(): readonly [string, (text: string) => void] {
  const { store } = useServices();
  const projects = useAtlas(allProjects);
  const text = useAtlas(({ filters }) => filters.text);
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const isReady = useRef(false);
  const wait = useCallback((next: string | null) => {
    waiting.current = next;
    setTyped(next);
  }, []);

  useEffect(() => {
    isReady.current = false;
    const onReady = () => {
      isReady.current = true;
      if (waiting.current !== null) store.getState().setFilterText(waiting.current);
      wait(null);
    };
    return runInSlices(projectTexts(projects).prepare(), onReady, SLICE_MS);
  }, [projects, store, wait]);

  // A text that is set elsewhere, as by the chip's cross, is newer than what waits.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what triggers this.
  useEffect(() => wait(null), [text, wait]);

  return [
    typed ?? text,
    (next) => {
      if (isReady.current) store.getState().setFilterText(next);
      else wait(next);
    },
  ];
}
