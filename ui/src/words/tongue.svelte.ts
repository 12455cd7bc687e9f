// Which language the window speaks. Whatever shows a sentence depends on it, so that another choice is worn at once.
import type { Language } from '../wire/generated';

class Tongue {
  /** The language that is spoken. */
  spoken = $state<Language>('en');

  /** Speaks another language, and says so to whoever reads the page aloud. */
  speak(language: Language): void {
    this.spoken = language;
    document.documentElement.lang = language === 'de' ? 'de' : 'en';
  }
}

export const tongue = new Tongue();
