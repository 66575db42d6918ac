import type { GazetteerPort } from '../../src/domain/gazetteer';
import { inEveryLocale, type Localized } from '../../src/domain/locale';
import type { PortCall } from '../../src/domain/service';
import type { Position } from '../../src/geo/position';
import type { PartyNames } from './files/shared-fields';

interface Named {
  readonly id: string;
  readonly name: Localized;
}

interface CallFile {
  readonly port: string;
  readonly note?: Localized;
}

/**
 * Names by id, for records that refer to others. An unknown id stands for its own name until a check reports it.
 */
export class Names {
  private readonly companies: ReadonlyMap<string, Localized>;
  private readonly ports: ReadonlyMap<
    string,
    { readonly name: Localized; readonly position: Position }
  >;

  constructor(
    companies: readonly Named[],
    ports: readonly (Named & { readonly position: Position })[],
    gazetteer: readonly GazetteerPort[],
  ) {
    this.companies = new Map(companies.map(({ id, name }) => [id, name]));
    this.ports = new Map([
      ...gazetteer.map(
        ({ id, name, position }) => [id, { name: inEveryLocale(name), position }] as const,
      ),
      ...ports.map(({ id, name, position }) => [id, { name, position }] as const),
    ]);
  }

  /** Returns the name of a party: that of its company's record, or its own. */
  party({ company, name = '', es = name, pt = name, zh = name }: PartyNames): Localized {
    return company === undefined ? { en: name, es, pt, zh } : this.company(company);
  }

  company(id: string): Localized {
    return this.companies.get(id) ?? inEveryLocale(id);
  }

  /** Returns the calls with the names and positions of their ports. */
  calls(calls: readonly CallFile[]): readonly PortCall[] {
    return calls.map((call) => ({
      ...call,
      ...(this.ports.get(call.port) ?? { name: inEveryLocale(call.port), position: NOWHERE }),
    }));
  }
}

const NOWHERE: Position = [0, 90];
