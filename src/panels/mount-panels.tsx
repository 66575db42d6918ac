import { createRoot } from 'react-dom/client';
import { AtlasProvider, type PanelServices } from './context/atlas-context';
import { FaultBoundary } from './context/fault-boundary';
import { loadViews } from './shell/page';
import { Shell } from './shell/shell';
import './styles/panels.css';

/**
 * Renders bar, panel, legend and controls into `root`, which lies above the map. Resolves, once they are
 * rendered, to a function that unmounts them; the pages in the panel's bundle are there at once. They take the place of the
 * page that the build rendered, if there is one.
 */
export async function mountPanels(root: HTMLElement, services: PanelServices): Promise<() => void> {
  const prerendered = document.getElementById('prerendered');
  const taking = prerendered && import('./shell/take-over');
  // Pages whose views cannot be loaded show a retry button themselves.
  await loadViews(services.pages, 'panels').catch(() => undefined);
  const panels = createRoot(root);
  panels.render(
    <AtlasProvider services={services}>
      <FaultBoundary part="shell">
        <Shell />
      </FaultBoundary>
    </AtlasProvider>,
  );
  taking?.then(({ takeOver }) => takeOver(root)).catch(() => prerendered?.remove());
  return () => panels.unmount();
}
