// Every sentence of the window comes from assets/words through here. Isolation marks are
// off, because they would end up in copied text; components set names in <bdi> instead.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../../../assets/words/en.ftl?raw';

const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(english));

/** The sentence of a key, with its variables filled in. A missing key shows itself. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, values) : key;
}
