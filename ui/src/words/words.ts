// Every sentence of the window comes from assets/words through here, in the language that is spoken. Isolation marks are off, because they
// would end up in copied text; components set names in <bdi> instead.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../wire/generated';
import { pseudo } from './pseudo';
import { tongue } from './tongue.svelte';

const files = import.meta.glob<string>('../../../assets/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundle(language: Language): FluentBundle {
  const folder = language === 'pseudo' ? 'en' : language;
  const made = new FluentBundle(folder, {
    useIsolating: false,
    transform: language === 'pseudo' ? pseudo : undefined,
  });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/words/${folder}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = {
  en: bundle('en'),
  de: bundle('de'),
  pseudo: bundle('pseudo'),
};

/** The sentence of a key, with its variables filled in. What a language lacks is said in English; a key that is nowhere shows itself. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const spoken = bundles[tongue.spoken];
  const own = spoken.getMessage(key)?.value;
  if (own) return spoken.formatPattern(own, values);
  const english = bundles.en.getMessage(key)?.value;
  return english ? bundles.en.formatPattern(english, values) : key;
}
