// Every sentence of the window comes from assets/words through here. Isolation marks are
// off, because they would end up in copied text; components set names in <bdi> instead.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const english = import.meta.glob<string>('../../../assets/words/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bundle = new FluentBundle('en', { useIsolating: false });
for (const text of Object.values(english)) bundle.addResource(new FluentResource(text));

/** The sentence of a key, with its variables filled in. A missing key shows itself. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, values) : key;
}
