// Doing commands: what each of the list does, and whether it can be done now.
import { call } from '../wire/call';
import { setMenu } from '../wire/host';
import { t } from '../words/words';
import { acts, type Act } from './acts.svelte';
import { takeBack } from './change.svelte';
import { commandOf, MENU } from './commands';
import { desk } from './desk.svelte';
import { quiet } from './quiet.svelte';
import { router } from './router.svelte';

/** Commands that the page at hand answers, if it can. */
const OFFERED = new Set<string>(['save', 'attach', 'new', 'help', 'palette', 'timer']);

/** F6 goes round the parts of the window: rail, page, margin, quiet line. */
function nextPart(way: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const here = parts.findLastIndex((part) => part.contains(document.activeElement));
  const next = parts[(here + way + parts.length) % parts.length];
  const first = next?.querySelector<HTMLElement>('a[href], button, input, textarea, select, [tabindex="0"]');
  (first ?? next)?.focus();
}

/** Goes to a page, and then asks it for what it can do. */
function goAnd(place: string, act: Act): void {
  if (acts.run(act)) return;
  router.go(place);
  setTimeout(() => acts.run(act), 60);
}

/** What a report of trouble needs; nothing of what the journal holds. */
async function copyDetails(): Promise<void> {
  const { version, folder, place } = desk.standing ?? {};
  const about = { version, folder, changes: place, system: navigator.userAgent };
  await navigator.clipboard.writeText(JSON.stringify(about, null, 2));
  quiet.say(t('details-copied'));
}

const DEEDS: Readonly<Record<string, () => void>> = {
  capture: () => goAnd('today', 'capture'),
  find: () => goAnd('library', 'find'),
  undo: () => void takeBack('undo'),
  redo: () => void takeBack('redo'),
  export: () => {
    if (!acts.run('export')) router.go('portfolios');
  },
  back: () => history.back(),
  forward: () => history.forward(),
  larger: () => desk.zoom(10),
  smaller: () => desk.zoom(-10),
  actual: () => desk.zoom(0),
  'part-next': () => nextPart(1),
  'part-previous': () => nextPart(-1),
  'right-way-up': () => void desk.keep({ right_way_up: !desk.settings?.right_way_up }),
  details: () => void copyDetails(),
};

/** Does a command; false where the page at hand cannot. */
export function perform(id: string): boolean {
  const deed = DEEDS[id];
  if (deed) {
    deed();
    return true;
  }
  if (OFFERED.has(id)) return acts.run(id as Act);
  if (id.startsWith('theme-')) {
    void desk.keep({ theme: id.slice('theme-'.length) });
    return true;
  }
  const place = commandOf(id)?.place;
  if (!place) return false;
  router.go(...place);
  return true;
}

/** Whether a command can be done now. */
export function isPossible(id: string): boolean {
  return id !== 'palette' && (!OFFERED.has(id) || acts.offers(id as Act));
}

/** Tells the system its menu: titles and names as the palette has them. */
export async function tellMenu(): Promise<void> {
  await setMenu(
    MENU.map((part) => ({
      id: part.id,
      title: t(part.words),
      items: part.items.flatMap((id, at) => {
        if (id === '-') return [{ id: `line${at}`, words: '' }];
        const command = commandOf(id);
        return command ? [{ id, words: t(command.words) }] : [];
      }),
    })),
  );
}

/** What can be taken back now, for names that say it. */
export async function undoNames(): Promise<{ undo: string | null; redo: string | null }> {
  return call('undo_labels', {});
}
