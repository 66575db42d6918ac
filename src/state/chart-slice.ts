import type { StateCreator } from 'zustand/vanilla';
import type { OpenChart } from '../domain/chart-id';

export interface ChartSlice {
  /** The chart that the address names, with the page that it is on; null for none. */
  readonly chart: OpenChart | null;
  openChart(chart: OpenChart | null): void;
}

export const createChartSlice: StateCreator<ChartSlice> = (set) => ({
  chart: null,
  openChart: (chart) => set({ chart }),
});
