import { useLocale, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { RecordLink } from '../links/record-link';
import { useOpenStory } from './use-open-story';

/** Shows the buttons that lead to the former and the next step, and after the last one to the whole story. */
export function StoryTurner() {
  const t = useTranslate('stories');
  const locale = useLocale();
  const open = useOpenStory();
  if (!open) return null;
  const { story, number, turnTo } = open;
  const isLast = number === story.steps.length;
  return (
    <nav className="story-turner" aria-label={t('story', { name: story.name[locale] })}>
      <button
        type="button"
        className="button story-back"
        disabled={number === 1}
        onClick={() => turnTo(number - 1)}
      >
        <Icon name="back" />
        {t('back')}
      </button>
      <progress
        className="story-progress"
        value={number}
        max={story.steps.length}
        aria-label={t('place', { number, of: story.steps.length })}
      />
      {isLast ? (
        <RecordLink selection={{ kind: 'story', id: story.id }} className="button story-next">
          {t('end')}
        </RecordLink>
      ) : (
        <button type="button" className="button story-next" onClick={() => turnTo(number + 1)}>
          {t('next')}
          <Icon name="back" />
        </button>
      )}
    </nav>
  );
}
