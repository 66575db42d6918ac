import type { Locator } from '@playwright/test';
import { type Atlas, expect } from './atlas';

const AT_MOST = 2;

/** A reader's clicks from the overview. A third click fails, as does a click on something invisible. */
export class Clicks {
  private made = 0;
  private readonly atlas: Atlas;

  private constructor(atlas: Atlas) {
    this.atlas = atlas;
  }

  static async from(atlas: Atlas): Promise<Clicks> {
    await atlas.open('/en/');
    return Clicks.fromHere(atlas);
  }

  /** Returns new clicks, for a reader who is back at the overview. */
  static fromHere(atlas: Atlas): Clicks {
    expect(atlas.address().pathname).toBe('/en/');
    return new Clicks(atlas);
  }

  async on(target: Locator): Promise<void> {
    expect(++this.made, 'clicks from the overview').toBeLessThanOrEqual(AT_MOST);
    await expect(target).toBeVisible();
    await target.click();
  }

  /** Follows a link of the bar by its name. */
  async onBar(name: string): Promise<void> {
    await this.on(this.atlas.page.locator('.bar').getByRole('link', { name, exact: true }));
  }

  /** Follows a link of the panel by its name. */
  async onLink(name: string): Promise<void> {
    await this.on(this.atlas.linkTo(name));
  }
}
