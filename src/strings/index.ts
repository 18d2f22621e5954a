export { Formatter, formatterFor, isMessage } from './formatter.js';
export {
  LANGUAGES,
  languageOf,
  languageReady,
  type Language,
  type Translation,
  Translations,
} from './translation.js';
