import type { ReactNode, RefObject } from 'react';
import type { DataVersion } from '../../domain/data-change';
import { formatDate } from '../../i18n/format-date';
import type { CitedFigure, CitedStatement } from '../../state/sharing-slice';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { Loaded } from '../context/loaded';
import { quantityText } from '../figures/quantity-text';
import { asOf } from '../prose/facts';
import { citedWorks } from './cited-works';
import { type CopiedText, copyText } from './copy-text';
import { apa } from './formats/apa';
import { bibtex } from './formats/bibtex';
import { chicago } from './formats/chicago';
import { cslJson } from './formats/csl-json';
import type { Run, Work } from './formats/work';
import { useAnswer } from './use-answer';
import { useCitedPage } from './use-cited-page';

interface Props {
  readonly first: RefObject<HTMLElement | null>;
  readonly statement: CitedStatement | undefined;
}

/** Shows citations of the open page, or of a statement on it with its sources. */
export function CiteView({ first, statement }: Props) {
  const t = useTranslate('sharing');
  const version = useAtlas((state) => state.version);
  return (
    <section
      ref={first}
      className="sharing-body"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
      tabIndex={0}
      aria-label={t('cite.title')}
    >
      <Loaded loadable={version}>
        {(present) => <Citations version={present} statement={statement} />}
      </Loaded>
    </section>
  );
}

function Citations({
  version,
  statement,
}: {
  readonly version: DataVersion;
  readonly statement: CitedStatement | undefined;
}) {
  const t = useTranslate('sharing');
  const locale = useLocale();
  const page = useCitedPage(version);
  const figure = statement?.figure;
  const title = useFigureTitle(page.title, figure);
  const works = citedWorks(page, statement?.sources, figure && { title, asOf: figure.asOf });
  const texts = (format: typeof apa) => works.map((work) => format(work, locale, t));
  return (
    <>
      <p className="sharing-note">
        {t('cite.version', { version: page.version, date: formatDate(locale, page.accessed) })}
        {figure && works.length > 1 && <> {t('cite.with-sources')}</>}
      </p>
      <Entries style="APA" works={works} entries={texts(apa)} />
      <Entries style="Chicago" works={works} entries={texts(chicago)} />
      <Code style="BibTeX" text={works.map(bibtex).join('\n\n')} />
      <Code style="CSL-JSON" text={cslJson(works)} />
    </>
  );
}

/** Returns the title of a cited figure: its page, label, value as it is shown, kind of statement and date. */
function useFigureTitle(page: string, figure: CitedFigure | undefined): string {
  const t = useTranslate();
  const tSharing = useTranslate('sharing');
  const locale = useLocale();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  if (!figure) return page;
  const { before, number, after } = quantityText(figure.amount, { locale, lengthUnit, t });
  const kinds = figure.qualifiers.filter((kind) => kind !== 'reported');
  return tSharing('cite.figure-title', {
    page,
    label: figure.label,
    value: before + number + after,
    date: [
      ...kinds.map((kind) => t(`qualifier.${kind}`).toLocaleLowerCase(locale)),
      asOf(t, locale, figure.asOf),
    ].join(locale === 'zh' ? '，' : ', '),
  });
}

/** Shows entries of a reference list. */
function Entries({
  style,
  works,
  entries,
}: {
  readonly style: string;
  readonly works: readonly Work[];
  readonly entries: readonly (readonly Run[])[];
}) {
  const plain = entries.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
  const html = entries.map((runs) => `<p>${runs.map(runHtml).join('')}</p>`).join('');
  return (
    <Citation style={style} copied={{ plain, html }}>
      <div className="citation-text">
        {entries.map((runs, i) => (
          <p key={works[i]?.id}>
            {runs.map(({ text, isItalic }) =>
              isItalic ? <i key={text}>{text}</i> : <span key={text}>{text}</span>,
            )}
          </p>
        ))}
      </div>
    </Citation>
  );
}

/** Shows citations for programs. */
function Code({ style, text }: { readonly style: string; readonly text: string }) {
  return (
    <Citation style={style} copied={{ plain: text }}>
      <pre className="citation-code">{text}</pre>
    </Citation>
  );
}

function Citation({
  style,
  copied,
  children,
}: {
  readonly style: string;
  readonly copied: CopiedText;
  readonly children: ReactNode;
}) {
  const t = useTranslate('sharing');
  const [answer, setAnswer] = useAnswer();
  async function copy() {
    setAnswer((await copyText(copied)) ? t('cite.copied', { style }) : t('cite.copy-failed'));
  }
  return (
    <div className="citation">
      <div className="citation-head">
        <h3>{style}</h3>
        <span className="sharing-answer">{answer}</span>
        <button type="button" className="button button-outline" onClick={() => void copy()}>
          {t('cite.copy', { style })}
        </button>
      </div>
      {children}
    </div>
  );
}

function runHtml({ text, isItalic }: Run): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return isItalic ? `<i>${escaped}</i>` : escaped;
}
