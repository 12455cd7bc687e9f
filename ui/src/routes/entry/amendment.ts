// What an amendment sends: only what the person changed, so that another door's change to
// another field is met and not written over.
import type { Amendment, EntryView, KeptEvidence } from '../../wire/generated';
import { EntryForm } from './form.svelte';

type Fields = Record<string, unknown>;

const STORY = ['situation', 'action', 'result', 'learning', 'share'] as const;
/** What must say something: an empty one is sent as it is, and refused beside its field. */
const REQUIRED = new Set(['title', 'from', 'level', 'areas', 'private']);

function keptOf(form: EntryForm): KeptEvidence[] {
  return form.kept.map((one) => ({
    n: one.n,
    ...(one.alt === null ? {} : { alt: one.alt }),
    caption: one.caption,
  }));
}

function fieldsOf(form: EntryForm): Fields {
  const common = { on: form.on, began: form.began, work: form.work, text: form.text };
  const shared = { ...common, areas: [...form.areas], private: form.isPrivate };
  switch (form.kind) {
    case 'session':
      return { ...shared, making: form.making, overseeing: form.overseeing };
    case 'milestone':
      return { ...shared, title: form.title, challenge: form.challenges, ...form.partWords };
    case 'recognition':
      return {
        ...shared,
        from: form.from,
        relation: form.relation,
        about: form.about,
        quote: form.quote,
        know: form.know,
        publish: form.publish,
      };
    case 'sounding':
      return { ...shared, level: form.level, by: form.by };
    case 'goal':
      return { ...shared, level: form.level, due: form.due };
    case 'note':
      return shared;
  }
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** The amendment that turns the entry as it was read into the entry as it now stands in the form. */
export function amendmentOf(form: EntryForm, view: EntryView): Amendment {
  const was = new EntryForm(view.kind, view, false);
  const before = fieldsOf(was);
  const clear: string[] = [];
  const given: Fields = {};
  for (const [name, raw] of Object.entries(fieldsOf(form))) {
    const value = trimmed(raw);
    if (JSON.stringify(value) === JSON.stringify(trimmed(before[name]))) continue;
    if (value === '' && !REQUIRED.has(name)) clear.push(name);
    else given[name] = value;
  }
  const story: Partial<Record<(typeof STORY)[number], string>> = {};
  for (const part of STORY) {
    const value = form.story[part]?.trim() ?? '';
    if (value === (was.story[part]?.trim() ?? '')) continue;
    if (value) story[part] = value;
    else clear.push(`story.${part}`);
  }
  const kept = keptOf(form);
  const sameEvidence = JSON.stringify(kept) === JSON.stringify(keptOf(was));
  return {
    entry: view.id,
    read_at: view.read_at,
    ...given,
    ...(Object.keys(story).length > 0 ? { story } : {}),
    ...(clear.length > 0 ? { clear } : {}),
    ...(sameEvidence ? {} : { keep_evidence: kept }),
    ...(form.added.length > 0 ? { evidence: [...form.added] } : {}),
    make_new: true,
  };
}
