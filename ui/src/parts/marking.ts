// What the plain toolbar of a note does to its text: it sets and takes away the marks of Markdown around what is chosen.

/** A text with the part of it that is chosen. */
export interface Chosen {
  text: string;
  from: number;
  to: number;
}

export type Marking = 'strong' | 'emphasis' | 'heading' | 'list' | 'quote' | 'link';

const AROUND: Partial<Record<Marking, string>> = { strong: '**', emphasis: '*' };
const BEFORE: Partial<Record<Marking, string>> = { heading: '## ', list: '- ', quote: '> ' };

/** Marks what is chosen, or takes the marks away where they stand already. */
export function marked(chosen: Chosen, marking: Marking): Chosen {
  const around = AROUND[marking];
  const before = BEFORE[marking];
  if (around) return wrapped(chosen, around);
  if (before) return begun(chosen, before);
  return linked(chosen);
}

function wrapped({ text, from, to }: Chosen, mark: string): Chosen {
  const [head, inside, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const strong = (edge: string) => mark === '*' && edge.endsWith('**') && !edge.endsWith('***');
  if (head.endsWith(mark) && tail.startsWith(mark) && !strong(head)) {
    const cut = mark.length;
    return { text: head.slice(0, -cut) + inside + tail.slice(cut), from: from - cut, to: to - cut };
  }
  return { text: head + mark + inside + mark + tail, from: from + mark.length, to: to + mark.length };
}

function begun({ text, from, to }: Chosen, mark: string): Chosen {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const after = text.indexOf('\n', Math.max(from, to - 1));
  const end = after === -1 ? text.length : after;
  const lines = text.slice(start, end).split('\n');
  const has = lines.every((line) => line.startsWith(mark));
  const now = lines.map((line) => (has ? line.slice(mark.length) : mark + line)).join('\n');
  const moved = has ? -mark.length : mark.length;
  return {
    text: text.slice(0, start) + now + text.slice(end),
    from: Math.max(start, from + moved),
    to: Math.max(start, to + moved * lines.length),
  };
}

function linked({ text, from, to }: Chosen): Chosen {
  const inside = text.slice(from, to);
  const isAddress = /^(https?:\/\/|mailto:)\S+$/.test(inside.trim());
  const [words, url] = isAddress ? ['', inside.trim()] : [inside, 'https://'];
  const now = `[${words}](${url})`;
  const at = isAddress || !words ? from + 1 : from + words.length + 3;
  const length = isAddress || !words ? 0 : url.length;
  return { text: text.slice(0, from) + now + text.slice(to), from: at, to: at + length };
}
