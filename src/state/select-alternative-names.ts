import type { Alternative } from '../domain/alternative';
import type { Localized } from '../domain/locale';
import { placeOf } from './select-places';
import type { AppState } from './store';

type NameInputs = Pick<
  AppState,
  'passages' | 'corridorMap' | 'projects' | 'gazetteer' | 'portCells'
>;

/** Returns the names from which `alternativeName` formats an alternative's name. Omits names that are not loaded. */
export function alternativeNames(
  state: NameInputs,
  { kind, subject, distinctPassages }: Pick<Alternative, 'kind' | 'subject' | 'distinctPassages'>,
): {
  readonly kind: Alternative['kind'];
  readonly subject: Localized | undefined;
  readonly distinctPassages: readonly Localized[];
} {
  const port = kind === 'call' && subject !== undefined;
  return {
    kind,
    subject: port
      ? (placeOf(state, { kind: 'port', id: subject })?.name ?? undefined)
      : passageName(state, subject),
    distinctPassages: distinctPassages.flatMap((id) => passageName(state, id) ?? []),
  };
}

/** Returns the name of a passage; undefined while passages are not loaded and for an unknown id. */
export function passageName(
  { passages }: Pick<AppState, 'passages'>,
  id: string | undefined,
): Localized | undefined {
  return passages?.state === 'ready'
    ? passages.value.find((passage) => passage.id === id)?.name
    : undefined;
}
