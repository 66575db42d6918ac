import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LonLat } from './shapes';

export const PORTS = new URL('../../data/ports/', import.meta.url);

/** Distance within which a port lies at the town whose name it has, degrees. */
const AT_TOWN = 0.3;

interface Port {
  readonly id: string;
  readonly name: string;
  readonly at: LonLat;
}

let ports: readonly Port[] | undefined;

/** Returns the id of the port of the atlas that lies at a town and has its name, so that one of the two labels is enough. */
export function portOfTown(name: string, [lon, lat]: LonLat): string | undefined {
  ports ??= readPorts();
  return ports.find(
    (port) => port.name === name && Math.hypot(port.at[0] - lon, port.at[1] - lat) < AT_TOWN,
  )?.id;
}

function readPorts(): readonly Port[] {
  return readdirSync(PORTS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const { name, position } = parse(readFileSync(new URL(file, PORTS), 'utf8')) as {
        readonly name: { readonly en: string };
        readonly position: LonLat;
      };
      return { id: file.replace('.yaml', ''), name: name.en, at: position };
    });
}
