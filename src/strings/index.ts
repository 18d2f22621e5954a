export { Formatter, formatterFor, isMessage } from './formatter.js';
export { LANGUAGES, languageOf, type Language, type Translation, type Translations } from './translation.js';
