import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const Step = lazyPart(() => import('./story-step').then(({ OpenStep }) => OpenStep), {
  silent: true,
  messages: ['stories'],
});

const Turner = lazyPart(() => import('./story-turner').then(({ StoryTurner }) => StoryTurner), {
  silent: true,
  messages: ['stories'],
});

/** Shows the step of the story that the reader is in, above the page that it opened; nothing outside of stories. */
export function LazyStoryStep() {
  return useAtlas(({ story }) => story !== null) ? <Step /> : null;
}

/** Shows what leads to the next and the former step, below the page; nothing outside of stories. */
export function LazyStoryTurner() {
  return useAtlas(({ story }) => story !== null) ? <Turner /> : null;
}
