import { type KeyboardEvent, useEffect, useRef } from 'react';
import { stepAddress } from '../../domain/story';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { useShortcut } from '../context/use-shortcut';
import { AddressLink } from '../links/address-link';
import { RecordLink } from '../links/record-link';
import { StepText } from './step-text';
import { type OpenStory, useOpenStory } from './use-open-story';
import { useSwipe } from './use-swipe';

/** Shows the step of the open story, or the way back to it if the reader has followed a link. */
export function OpenStep() {
  const open = useOpenStory();
  return open ? <Step open={open} /> : null;
}

function Step({ open: { story, number, step, isAtStep, turnTo } }: { readonly open: OpenStory }) {
  const t = useTranslate('stories');
  const locale = useLocale();
  const leaveStory = useAtlas((state) => state.leaveStory);
  const announce = useAtlas((state) => state.announce);
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownNumber = useRef(number);
  const onSwipe = (towards: 1 | -1) => turnTo(number + towards);
  useSwipe(part, onSwipe);
  useShortcut('story-next', () => turnTo(number + 1));
  useShortcut('story-back', () => turnTo(number - 1));
  useEffect(() => {
    if (shownNumber.current === number) return;
    shownNumber.current = number;
    part.current?.closest('.panel-body')?.scrollTo(0, 0);
    const { activeElement } = document;
    if (part.current?.contains(activeElement) || activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    } else announce(`${step.title[locale]}. ${step.text[locale]}`);
  });

  function onKeyDown(event: KeyboardEvent) {
    const towards = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (towards === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turnTo(number + towards);
  }

  return (
    <section
      ref={part}
      className="story-step"
      aria-label={t('story', { name: story.name[locale] })}
      onKeyDown={onKeyDown}
    >
      <div className="story-head">
        <RecordLink selection={{ kind: 'story', id: story.id }} className="story-name">
          {story.name[locale]}
        </RecordLink>
        <span className="story-place">{t('place', { number, of: story.steps.length })}</span>
        <button type="button" className="button button-quiet" onClick={leaveStory}>
          {t('leave')}
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {step.title[locale]}
      </h2>
      {isAtStep ? (
        <StepText story={story} step={step} />
      ) : (
        <AddressLink address={stepAddress(story, number)} className="button button-outline">
          {t('return')}
        </AddressLink>
      )}
    </section>
  );
}
