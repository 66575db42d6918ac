import { createRoot } from 'react-dom/client';
import { AtlasProvider, type PanelServices } from './context/atlas-context';
import { FaultBoundary } from './context/fault-boundary';
import { loadPage, loadViews } from './shell/page';
import { Shell } from './shell/shell';
import './styles/panels.css';

/**
 * Renders bar, panel, legend and controls into `root`, which lies above the map. The pages in the panel's bundle are there at once.
 * They take the place of the page that the build rendered, if there is one. Resolves when they are on screen.
 */
export async function mountPanels(root: HTMLElement, services: PanelServices): Promise<void> {
  const prerendered = document.getElementById('prerendered');
  const shown =
    prerendered &&
    import('./shell/take-over')
      .then(({ takeOver }) => takeOver(root, prerendered))
      .catch(() => prerendered.remove());
  const { pages, store } = services;
  const { selection, locale } = store.getState();
  // Pages whose views cannot be loaded show a retry button themselves.
  await Promise.all([
    loadViews(pages, 'panels'),
    // Rendered whole at once, the page takes its place sooner than bit by bit.
    prerendered && loadPage(pages, selection.kind, locale),
  ]).catch(() => undefined);
  createRoot(root).render(
    <AtlasProvider services={shown ? { ...services, shown } : services}>
      <FaultBoundary part="shell">
        <Shell />
      </FaultBoundary>
    </AtlasProvider>,
  );
  await shown;
}
