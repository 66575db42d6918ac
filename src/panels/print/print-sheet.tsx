import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MapPicture } from '../../domain/map-picture';
import type { Source } from '../../domain/source';
import { AtlasProvider, type PanelServices } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { paperStore } from './paper-store';
import { Sheet } from './sheet';
import { typeset } from './typeset';
import './print.css';

/** Longest wait for what the sheet fetches, ms. What is not there by then is left out. */
const PATIENCE_MS = 4000;

/** The element that holds the sheet, which only a printer sees. */
const ID = 'paper';

/** Renders the present view for paper; `isComplete` resolves once all that it shows is fetched. */
export class PrintSheet {
  private readonly known = new Map<string, Source>();
  private readonly element = document.createElement('div');
  private readonly draft = document.createElement('div');
  /** Parts whose code is being fetched. */
  private waiting = 0;
  private readonly root = createRoot(this.draft);
  private readonly services: PanelServices;

  constructor(services: PanelServices, picture: MapPicture | undefined, day: string) {
    removeSheet();
    this.element.id = ID;
    this.element.append(this.draft);
    document.body.append(this.element);
    this.services = {
      ...services,
      store: paperStore(services.store),
      paper: {
        addSources: (sources) => {
          for (const source of sources) this.known.set(source.id, source);
        },
        waitFor: (part) => {
          this.waiting += 1;
          part
            .finally(() => {
              this.waiting -= 1;
            })
            .catch(() => undefined);
        },
      },
    };
    flushSync(() =>
      this.root.render(
        <AtlasProvider services={this.services}>
          <FaultBoundary part="print">
            <Sheet picture={picture} day={day} />
          </FaultBoundary>
        </AtlasProvider>,
      ),
    );
  }

  /** Resolves when nothing of the sheet is being fetched any more. */
  async complete(): Promise<void> {
    const start = performance.now();
    const isBusy = () =>
      this.waiting > 0 ||
      this.draft.querySelector('.skeleton, [aria-busy="true"]') !== null ||
      this.services.store.getState().version?.state === 'loading';
    do {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    } while (isBusy() && performance.now() - start < PATIENCE_MS);
  }

  /** Lays the sheet out for the printer. */
  finish(): void {
    const room = document.createElement('div');
    room.className = 'paper-pages';
    this.element.append(room);
    typeset(this.draft, { room, services: this.services, known: this.known });
    this.root.unmount();
    this.draft.remove();
    document.documentElement.dataset.paper = '';
  }
}

/** Removes the sheet once it is printed. */
export function removeSheet(): void {
  document.getElementById(ID)?.remove();
  delete document.documentElement.dataset.paper;
}
