import { useTranslate } from '../../atlas-context';
import type { Credit } from './credits';

export function CreditsTable({
  title,
  credits,
}: {
  readonly title: string;
  readonly credits: readonly Credit[];
}) {
  const t = useTranslate();
  return (
    <table className="table credits">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('about.work')}</th>
          <th scope="col">{t('about.terms')}</th>
        </tr>
      </thead>
      <tbody>
        {credits.map(({ work, url, licence, note, use }) => (
          <tr key={work}>
            <th scope="row">
              <a href={url} target="_blank" rel="noopener noreferrer">
                {work}
                <span className="visually-hidden"> ({t('source.new-tab')})</span>
              </a>
              {use && <span className="table-note">{t(use)}</span>}
            </th>
            <td>
              {licence}
              {note && <span className="table-note">{t(note)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
