import { createRoot } from 'react-dom/client';
import { AtlasProvider, type PanelServices } from './atlas-context';
import { Shell } from './shell/shell';
import './panels.css';

/** Draws bar, panel, legend and controls into `root`, which lies above the map; returns how to undo it. */
export function mountPanels(root: HTMLElement, services: PanelServices): () => void {
  const panels = createRoot(root);
  panels.render(
    <AtlasProvider services={services}>
      <Shell />
    </AtlasProvider>,
  );
  return () => panels.unmount();
}
