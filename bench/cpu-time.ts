/**
 * Returns the milliseconds of processor time that the process has used since a reading of `process.cpuUsage`, its compiler and
 * collector included: other work of the machine counts little.
 */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
