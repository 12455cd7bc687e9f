// A form filled in by a template: what the template holds is put where a person would have typed it.
import { quiet } from '../../state/quiet.svelte';
import { call } from '../../wire/call';
import type {
  NewGoal,
  NewMilestone,
  NewNote,
  NewRecognition,
  NewSession,
  NewSounding,
} from '../../wire/generated';
import type { EntryForm } from './form.svelte';

type AnyRequest = Partial<
  NewSession & NewMilestone & NewNote & NewRecognition & Omit<NewSounding, 'level'> & NewGoal
>;

/** Fills a form in by a template; what the template names and is gone is said. */
export async function fillFrom(form: EntryForm, template: string | null): Promise<void> {
  if (!template) return;
  const filled = await call('fill_template', { template });
  put(form, JSON.parse(filled.form) as AnyRequest);
  // What stands in it now is nothing that was typed.
  form.fill({ area: null, about: null, work: null, level: 0 });
  if (filled.left_out) quiet.say(filled.left_out);
}

/** Puts what a request says into a form. */
export function put(form: EntryForm, request: AnyRequest): void {
  form.areas = [...(request.areas ?? [])];
  form.work = request.work ?? '';
  form.text = request.text ?? '';
  form.isPrivate = request.private ?? form.isPrivate;
  form.making = request.making ?? '';
  form.overseeing = request.overseeing ?? '';
  form.title = request.title ?? '';
  form.challenge = Object.fromEntries(
    (request.challenge ?? []).map(({ area, level }) => [area, Number(level)]),
  );
  form.part = request.part === 'oversaw' ? 'oversaw' : request.result === 'attempted' ? 'attempted' : 'made';
  if (request.story) form.story = { ...form.story, ...request.story };
  form.from = request.from ?? '';
  form.relation = request.relation ?? 'peer';
  form.about = request.about ?? '';
  form.quote = request.quote ?? '';
  form.know = request.know ?? '';
  form.by = request.by ?? '';
  form.due = request.due ?? '';
  const level = Number(request.level ?? '');
  if (level > 0) form.halfRungs = level * 2;
}
