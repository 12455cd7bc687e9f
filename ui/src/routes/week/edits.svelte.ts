// What was typed into weeks and is not saved. It stays while one looks at other weeks and pages, and until the window closes.
import type { Spending, WeekEdit } from '../../wire/generated';

const KEPT = 'plumb.week';

type Weeks = Record<string, WeekEdit[]>;

class Edits {
  #weeks = $state.raw<Weeks>(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Weeks);

  /** What was typed into a week. */
  of(week: string): WeekEdit[] {
    return this.#weeks[week] ?? [];
  }

  /** Types into cells; a cell that is typed into again keeps the newest. */
  type(week: string, cells: readonly WeekEdit[]): void {
    const others = this.of(week).filter((old) => !cells.some((cell) => isSame(old, cell)));
    this.keep(week, [...others, ...cells]);
  }

  /** Forgets what was typed into a cell. */
  clear(week: string, area: string, on: string, spent: Spending): void {
    this.keep(
      week,
      this.of(week).filter((old) => !isSame(old, { area, on, spent })),
    );
  }

  /** Keeps exactly these of a week. */
  keep(week: string, edits: WeekEdit[]): void {
    this.#weeks = { ...this.#weeks, [week]: edits };
    sessionStorage.setItem(KEPT, JSON.stringify(this.#weeks));
  }
}

function isSame(a: { area: string; on: string; spent: Spending }, b: typeof a): boolean {
  return a.area === b.area && a.on === b.on && a.spent === b.spent;
}

export const edits = new Edits();
