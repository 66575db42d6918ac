import type { Locale, Localized } from '../../../../domain/locale';
import type { Source } from '../../../../domain/source';
import type { Translate } from '../../../../i18n/translator';
import { useTranslate } from '../../../context/atlas-context';
import { ChipPopover } from '../../../sources/chip-popover';
import { SourceDetails } from '../../../sources/source-details';
import { proseStatement } from './cells';
import { type CompareGroup, type CompareRow, describer, rowOf } from './compare-rows';

interface WithSources {
  readonly sources: readonly Source[];
}

interface WithEvidence extends WithSources {
  readonly summary?: Localized;
}

/** Returns the group of the summaries, if the records have any, and of their sources. */
export function evidenceGroup(
  records: readonly (WithEvidence | undefined)[],
  locale: Locale,
  t: Translate,
  tCompare: Translate<'compare'>,
): CompareGroup {
  return {
    key: 'evidence',
    title: tCompare('group.evidence'),
    rows: [
      rowOf(
        'summary',
        tCompare('row.summary'),
        describer(records)(({ summary }) => proseStatement(summary, locale)),
      ),
      sourcesRow(records, t),
    ],
  };
}

/** Returns the row of the sources of each record. */
export function sourcesRow(
  records: readonly (WithSources | undefined)[],
  t: Translate,
): CompareRow | null {
  return rowOf(
    'sources',
    t('source.title'),
    describer(records)(({ sources }) => ({
      content: undefined,
      shown: <SourcesCell sources={sources} />,
    })),
  );
}

/** Shows the number of a record's sources with a chip that lists them. */
function SourcesCell({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslate();
  return (
    <>
      <strong className="compare-lead">{sources.length}</strong>{' '}
      {sources.length > 0 && (
        <ChipPopover sources={sources} title={t('source.title')}>
          <SourceDetails sources={sources} asOf={undefined} />
        </ChipPopover>
      )}
    </>
  );
}
