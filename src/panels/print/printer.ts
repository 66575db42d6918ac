import { localDay } from '../../domain/local-day';
import type { MapPicture } from '../../domain/map-picture';
import type { PanelServices } from '../context/atlas-context';
import { PrintSheet, removeSheet } from './print-sheet';

/** What printing needs of the map. */
export interface PrintedMap {
  /** Returns a picture of the map as it is. */
  picture(): MapPicture | undefined;
  /** Resolves with a picture for paper. */
  pictureForPaper(): Promise<MapPicture | undefined>;
}

/** Lays out the present view when it is printed, by `print` or from the browser's menu, and removes the sheet afterwards. */
export class Printer {
  private readonly services: PanelServices;
  private readonly map: () => PrintedMap | undefined;
  /** Whether a sheet of the present state is laid out. */
  private isLaidOut = false;
  private isBusy = false;

  constructor(services: PanelServices, map: () => PrintedMap | undefined) {
    this.services = services;
    this.map = map;
    window.addEventListener('beforeprint', () => this.layOutAtOnce());
    window.addEventListener('afterprint', () => {
      this.isLaidOut = false;
      removeSheet();
    });
    // A browser that never says that it has printed must not print an old sheet.
    services.store.subscribe(() => {
      this.isLaidOut = false;
    });
  }

  /** Lays out the view and opens the browser's dialog; if that fails, the page itself is printed. */
  async print(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    document.body.style.cursor = 'progress';
    try {
      await this.layOut();
    } catch (error) {
      console.warn('The sheet cannot be laid out:', error);
      removeSheet();
    }
    document.body.style.cursor = '';
    this.isBusy = false;
    window.print();
  }

  private async layOut(): Promise<void> {
    const picture = await this.map()?.pictureForPaper();
    const sheet = new PrintSheet(this.services, picture, localDay(new Date()));
    await sheet.complete();
    sheet.finish();
    this.isLaidOut = true;
  }

  private layOutAtOnce(): void {
    if (this.isLaidOut) return;
    try {
      new PrintSheet(this.services, this.map()?.picture(), localDay(new Date())).finish();
    } catch (error) {
      // Such as messages of a language that the reader has just chosen.
      console.warn('The sheet cannot be laid out:', error);
      removeSheet();
    }
  }
}
