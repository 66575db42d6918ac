import { createRoot } from 'react-dom/client';
import { AtlasProvider, type PanelServices } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { loadViews } from '../shell/page';
import { EmbedShell } from './embed-shell';
import '../styles/panels.css';

/** Renders what a frame in another page shows beside the map into `root`, which lies above the map. */
export async function mountEmbed(root: HTMLElement, services: PanelServices): Promise<void> {
  document.getElementById('prerendered')?.remove();
  // Pages whose views cannot be loaded show a retry button themselves.
  await loadViews(services.pages, 'panels').catch(() => undefined);
  createRoot(root).render(
    <AtlasProvider services={services}>
      <FaultBoundary part="embed">
        <EmbedShell />
      </FaultBoundary>
    </AtlasProvider>,
  );
}
