import { type ReactNode, useEffect } from 'react';
import { useTranslate } from '../context/atlas-context';

/** What a page is called, on the page and in the browser's title; above it what sort of thing it is. */
export function PageHead({
  title,
  kicker,
  children,
}: {
  readonly title: string;
  readonly kicker?: ReactNode;
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const documentTitle = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <header className="page-head">
      {kicker !== undefined && <p className="page-kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
