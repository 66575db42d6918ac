import type { Localized } from './locale';
import type { Source } from './source';

/** What one side says where sources differ. */
export interface StorySide {
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** A view of the atlas with what a story says of it. */
export interface StoryStep {
  readonly title: Localized;
  /** What the text that the story examines says. */
  readonly said?: StorySide;
  readonly text: Localized;
  /** What sources that differ say, side by side. */
  readonly sides?: readonly StorySide[];
  /** The view: an address below the locale, without what the reader chooses for all views. */
  readonly at: string;
  readonly sources: readonly string[];
}

/** A tour of the atlas in steps. */
export interface Story {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly steps: readonly StoryStep[];
  readonly sources: readonly Source[];
}

/** What the list of stories shows of one. */
export interface StorySummary {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** Number of steps. */
  readonly steps: number;
}

/** A step of a story as an address carries it, the first being 1. */
export interface StoryPlace {
  readonly story: string;
  readonly step: number;
}

/** Parses the path of a story's page, `who-gains`, or of one of its steps, `who-gains/3`; undefined for anything else. */
export function parseStoryPage(text: string): string | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\/[1-9]\d?)?$/.test(text) ? text : undefined;
}

/** Address keys that steps leave out: how the reader sees all views, and the place in a story. */
export const KEYS_NOT_IN_STEPS: readonly string[] = ['l', 'u', 'b', 'g', 'story'];

/** Returns the step number nearest to a wanted one. */
export function nearestStep({ steps }: Pick<Story, 'steps'>, wanted: number): number {
  return Math.min(Math.max(wanted, 1), steps.length);
}

/** Returns the address of a step's view, below the locale, with the place in the story. */
export function stepAddress(story: Pick<Story, 'id' | 'steps'>, step: number): string {
  const at = story.steps[step - 1]?.at ?? '';
  return `${at}${at.includes('?') ? '&' : '?'}story=${formatStoryPlace({ story: story.id, step })}`;
}

/** Returns a place as addresses write it: `who-gains.3`. */
export function formatStoryPlace({ story, step }: StoryPlace): string {
  return `${story}.${step}`;
}

/** Parses what `formatStoryPlace` writes; undefined for anything else. */
export function parseStoryPlace(text: string): StoryPlace | undefined {
  const [, story, step] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9]\d?)$/.exec(text) ?? [];
  return story === undefined ? undefined : { story, step: Number(step) };
}
