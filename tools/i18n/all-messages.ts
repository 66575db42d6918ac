import { LOCALES } from '../../src/domain/locale';
import { loadMessages } from '../../src/i18n/load-messages';
import { NAMESPACES } from '../../src/i18n/namespaces';

/** Registers every message of every locale on import, for programs and tests that format all of them. */
await Promise.all(LOCALES.map((locale) => loadMessages(locale, NAMESPACES)));
