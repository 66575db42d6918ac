import { createRoot } from 'react-dom/client';
import { AtlasProvider, type PanelServices } from './context/atlas-context';
import { FaultBoundary } from './context/fault-boundary';
import { loadViews } from './shell/page';
import { Shell } from './shell/shell';
import './styles/panels.css';

/**
 * Draws bar, panel, legend and controls into `root`, which lies above the map. Resolves to what undoes it once they
 * are drawn; the pages that come with the panel are there at once.
 */
export async function mountPanels(root: HTMLElement, services: PanelServices): Promise<() => void> {
  // Views that cannot be loaded are missed, and can be tried again, on their pages.
  await loadViews(services.pages, 'panels').catch(() => undefined);
  const panels = createRoot(root);
  panels.render(
    <AtlasProvider services={services}>
      <FaultBoundary part="shell">
        <Shell />
      </FaultBoundary>
    </AtlasProvider>,
  );
  return () => panels.unmount();
}
