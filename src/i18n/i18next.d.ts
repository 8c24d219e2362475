import 'i18next';
import type { ChineseDictionary } from './dictionary.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: ChineseDictionary };
  }
}
