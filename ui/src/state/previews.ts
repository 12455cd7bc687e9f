// Why a kept file has no small picture, in the words that stand where it would.
import { t } from '../words/words';
import { problemOf } from './problems';

/** The sentence that stands in place of a preview. */
export function unseen(thrown: unknown): string {
  const problem = problemOf(thrown);
  if (problem.code !== 'refused') return t('picture-missing');
  return t(problem.detail.startsWith('too_large') ? 'preview-large' : 'preview-none');
}
