import { byLocale } from '../../src/domain/locale';
import type { SitePage } from './pages';

/** The page of a project, in English. */
export const CHANCAY: SitePage = {
  path: 'en/p/chancay-port/',
  paths: byLocale((locale) => `${locale}/p/chancay-port/`),
  locale: 'en',
  selection: { kind: 'project', id: 'chancay-port' },
  title: 'Chancay · Corridor Atlas',
  heading: 'Chancay',
  description: 'A port',
  modified: '2026-11-24',
  record: {
    id: 'chancay-port',
    name: { en: 'Chancay', es: 'Chancay', pt: 'Chancay', zh: '钱凯' },
    place: { en: 'Chancay, Lima', es: 'Chancay, Lima', pt: 'Chancay, Lima', zh: '利马钱凯' },
    country: 'PE',
    position: [-77.27, -11.59],
    precision: 'site',
  },
};
