import type { WithSections } from '../../domain/text-section';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Prose } from '../prose/prose';
import { Section } from '../prose/section';

/** Shows what a record's summary leaves to be told, each part under the heading of its topic. */
export function TextSections({ record: { sections = [] } }: { readonly record: WithSections }) {
  const t = useTranslate('records');
  const locale = useLocale();
  return sections.map(({ topic, text }) => (
    <Section key={topic} title={t(`section.${topic}`)}>
      <Prose text={text[locale]} />
    </Section>
  ));
}
