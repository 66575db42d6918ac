import { nearestStep, type Story, type StoryStep, stepAddress } from '../../domain/story';
import { useAtlas, useServices } from '../context/atlas-context';

/** The story that the reader is in, at its step. */
export interface OpenStory {
  readonly story: Story;
  /** The number of the step, from 1. */
  readonly number: number;
  readonly step: StoryStep;
  /** Whether the page of the step is open: the reader may have followed a link away from it. */
  readonly isAtStep: boolean;
  /** Opens the view of a step, by its number; does nothing before the first and after the last. */
  turnTo(number: number): void;
}

/** Returns the story that the reader is in; undefined outside of stories and until it is loaded. */
export function useOpenStory(): OpenStory | undefined {
  const { openAddress, hrefOf, hrefOfAddress } = useServices();
  const place = useAtlas((state) => state.story);
  const loaded = useAtlas((state) => place && state.pages.story?.[place.story]);
  const story = loaded?.state === 'ready' ? loaded.value : undefined;
  const number = story && place ? nearestStep(story, place.step) : 0;
  const isAtStep = useAtlas(
    () =>
      story !== undefined &&
      pathOf(hrefOf({})) === pathOf(hrefOfAddress(stepAddress(story, number))),
  );
  const step = story?.steps[number - 1];
  if (!story || !step) return undefined;
  return {
    story,
    number,
    step,
    isAtStep,
    turnTo: (wanted) => {
      if (wanted >= 1 && wanted <= story.steps.length) openAddress(stepAddress(story, wanted));
    },
  };
}

function pathOf(href: string): string {
  return new URL(href).pathname;
}
