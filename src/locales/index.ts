/** Which languages there are beside English, and how the words of each are loaded. */
import type {LocaleModule} from '@lit/localize';

export const sourceLocale = 'en';

export const loadLocale: Readonly<Record<string, () => Promise<LocaleModule>>> = {};
