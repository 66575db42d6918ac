import { useState } from 'react';
import { useTranslate } from '../../context/atlas-context';
import { lazyPart } from '../../context/lazy-part';
import type { EstimatedAlternative, Voyage } from './use-voyage';

/** Fetched once the section is opened. */
const VoyageFiles = lazyPart(
  () => import('./files/voyage-files').then(({ VoyageFiles: files }) => files),
  { isTool: true, messages: ['files'] },
);

/** Shows, once opened, the files in which the voyage can be taken along. */
export function FilesSection({
  voyage,
  open,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="disclosure desk-disclosure"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h2>{tVoyage('files.title')}</h2>
        <span className="disclosure-note">GeoJSON · KML · GPX · CSV · ICS</span>
      </summary>
      {wasOpened && <VoyageFiles voyage={voyage} open={open} />}
    </details>
  );
}
