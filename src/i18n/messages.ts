import type { Locale } from '../domain/locale';
import type { Message, Messages, Namespace } from './namespaces';

const registered = new Map<string, Readonly<Record<string, Message>>>();

/** Registers the messages of a namespace for translators. */
export function registerMessages<N extends Namespace>(
  locale: Locale,
  namespace: N,
  messages: Messages<N>,
): void {
  registered.set(`${locale}/${namespace}`, messages);
}

export function hasMessages(locale: Locale, namespace: Namespace): boolean {
  return registered.has(`${locale}/${namespace}`);
}

/** Returns the namespaces that are registered in any locale, which a change of locale has to load. */
export function usedNamespaces(): readonly Namespace[] {
  return [...new Set([...registered.keys()].map((key) => key.split('/')[1] as Namespace))];
}

/** Returns the messages of a namespace. Throws if they have not been registered. */
export function messagesOf(
  locale: Locale,
  namespace: Namespace,
): Readonly<Record<string, Message>> {
  const messages = registered.get(`${locale}/${namespace}`);
  if (!messages) throw new Error(`Messages ${locale}/${namespace} are not loaded`);
  return messages;
}
