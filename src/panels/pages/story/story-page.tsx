import { useEffect } from 'react';
import { type Story, stepAddress } from '../../../domain/story';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { AddressLink } from '../../links/address-link';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { SourceList } from '../../sources/source-list';
import { StepText } from '../../stories/step-text';

/** Shows a whole story to read without the map, with a link to the view of each step. Who reads it follows none on the map. */
export function StoryPage({ id }: { readonly id: string }) {
  const story = useAtlas((state) => state.pages.story?.[id]);
  const leaveStory = useAtlas((state) => state.leaveStory);
  useEffect(() => leaveStory(), [leaveStory]);
  return (
    <Loaded loadable={story}>
      {(value) => (
        <Parts of="story">
          <StoryText story={value} />
          <SourceList sources={value.sources} />
        </Parts>
      )}
    </Loaded>
  );
}

function StoryText({ story }: { readonly story: Story }) {
  const t = useTranslate('stories');
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={story.name[locale]}
        kicker={<RecordLink selection={{ kind: 'stories' }}>{t('title')}</RecordLink>}
      />
      <Prose text={story.summary[locale]} lead />
      <AddressLink address={stepAddress(story, 1)} className="button button-outline story-start">
        {t('start', { count: story.steps.length })}
      </AddressLink>
      <ol className="story-steps">
        {story.steps.map((step, i) => (
          <li key={step.title[locale]}>
            <h2>
              {i + 1}. {step.title[locale]}
            </h2>
            <StepText story={story} step={step} />
            <p>
              <AddressLink address={stepAddress(story, i + 1)} className="story-show">
                {t('show')}
              </AddressLink>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
