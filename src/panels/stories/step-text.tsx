import { citedSources } from '../../domain/source';
import type { Story, StorySide, StoryStep } from '../../domain/story';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Prose } from '../prose/prose';
import { SourceChip } from '../sources/source-chip';
import './story.css';

/** Shows what a step says: the statement that it examines, its text, what sources that differ say, and the sources. */
export function StepText({
  story: { sources },
  step: { said, text, sides = [], sources: cited },
}: {
  readonly story: Pick<Story, 'sources'>;
  readonly step: StoryStep;
}) {
  const t = useTranslate('stories');
  const locale = useLocale();
  return (
    <>
      {said && (
        <figure className="story-said">
          <figcaption>{t('said')}</figcaption>
          <Side side={said} sources={sources} />
        </figure>
      )}
      {said && <p className="story-known">{t('known')}</p>}
      <Prose text={text[locale]} />
      {sides.length > 0 && (
        <ul className="story-sides">
          {sides.map((side) => (
            <li key={side.text[locale]}>
              <Side side={side} sources={sources} />
            </li>
          ))}
        </ul>
      )}
      <SourceChip sources={citedSources(cited, sources)} />
    </>
  );
}

function Side({
  side: { text, sources: cited },
  sources,
}: {
  readonly side: StorySide;
  readonly sources: Story['sources'];
}) {
  const locale = useLocale();
  return (
    <>
      <Prose text={text[locale]} />
      <SourceChip sources={citedSources(cited, sources)} />
    </>
  );
}
