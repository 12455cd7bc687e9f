// A form as its draft is written, and read again by another run of the window. What does not read as it should is left empty.
import type { EntryView, Kind, NewEvidence } from '../../wire/generated';
import { EntryForm } from './form.svelte';

const TEXTS = [
  'on',
  'began',
  'work',
  'text',
  'making',
  'overseeing',
  'title',
  'seenBy',
  'from',
  'relation',
  'about',
  'quote',
  'know',
  'publish',
  'link',
  'part',
  'by',
  'due',
] as const;
const STORY = ['situation', 'action', 'result', 'learning', 'share'] as const;
const KINDS: readonly string[] = ['session', 'milestone', 'note', 'recognition', 'sounding', 'goal'];

type Fields = Record<string, unknown>;

/** A form that was read from a draft. */
export interface Found {
  form: EntryForm;
  /** Names of files that had been chosen; they have to be chosen again. */
  files: string[];
}

/** The form in writing. Files are known by their names alone: where they lie the window never knew. */
export function written(form: EntryForm, nameOf: (handle: string) => string): string {
  const fields: Fields = {
    kind: form.kind,
    view: form.view,
    areas: form.areas,
    isPrivate: form.isPrivate,
    kept: form.kept,
    added: form.added.filter((one) => one.kind !== 'file'),
    files: form.added.flatMap((one) => (one.kind === 'file' ? [nameOf(one.place)] : [])),
    challenge: form.challenge,
    story: form.story,
    halfRungs: form.halfRungs,
  };
  for (const name of TEXTS) fields[name] = form[name];
  return JSON.stringify(fields);
}

function parsed(text: string): Fields | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Fields) : null;
  } catch {
    return null;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Reads a form back; null where it is no form of this kind. */
export function readBack(text: string, kind: Kind | null): Found | null {
  const fields = parsed(text);
  if (!fields || typeof fields.kind !== 'string' || !KINDS.includes(fields.kind)) return null;
  if (kind && fields.kind !== kind) return null;
  const view = typeof fields.view === 'object' ? (fields.view as EntryView | null) : null;
  const form = new EntryForm(fields.kind as Kind, view, false);
  const typed = form as unknown as Record<(typeof TEXTS)[number], string>;
  for (const name of TEXTS) {
    const value = fields[name];
    if (typeof value === 'string') typed[name] = value;
  }
  form.areas = texts(fields.areas);
  form.isPrivate = fields.isPrivate === true;
  if (Array.isArray(fields.kept) && view) form.kept = fields.kept as EntryForm['kept'];
  if (Array.isArray(fields.added)) form.added = fields.added as NewEvidence[];
  if (typeof fields.halfRungs === 'number') form.halfRungs = fields.halfRungs;
  const challenge = Object.entries((fields.challenge ?? {}) as Fields);
  form.challenge = Object.fromEntries(
    challenge.filter((one): one is [string, number] => typeof one[1] === 'number'),
  );
  const story = (fields.story ?? {}) as Fields;
  for (const part of STORY) {
    const value = story[part];
    if (typeof value === 'string') form.story = { ...form.story, [part]: value };
  }
  return { form, files: texts(fields.files) };
}

/** By what a form is known where it is offered: its title, or its first words. */
export function firstWords(form: EntryForm): string {
  const said = [form.title, form.text, form.quote, form.story.situation, form.story.action, form.from];
  const words = said.map((text) => text?.trim() ?? '').find(Boolean) ?? '';
  return words.split('\n')[0]?.slice(0, 80) ?? '';
}
