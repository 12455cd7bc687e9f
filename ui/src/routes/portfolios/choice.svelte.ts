// What is chosen for a portfolio on this page: kept while the window is open.
import type {
  PortfolioCandidates,
  PortfolioCandidate,
  PortfolioChoice,
  PortfolioItem,
} from '../../wire/generated';

/** A stable name for a candidate. */
export function keyOf(item: PortfolioItem): string {
  return 'work' in item ? item.work : item.milestone;
}

class Choice {
  title = $state('');
  statement = $state('');
  audience = $state('');
  paper = $state<'a4' | 'letter'>('a4');
  grain = $state<'day' | 'month' | 'year'>('month');
  contact = $state(false);
  names = $state(false);
  /** The chosen ones in their order; null until the candidates are known. */
  order = $state<string[] | null>(null);

  /** The words of the chosen charts; null until it is known which there are. */
  charts = $state<string[] | null>(null);

  /** The plates that may leave, once they are known, and those of them that are left out. */
  plates = $state<string[]>([]);
  platesOut = $state<string[]>([]);

  /** Takes a plate in, or leaves it out. */
  togglePlate(id: string): void {
    const out = this.platesOut;
    this.platesOut = out.includes(id) ? out.filter((one) => one !== id) : [...out, id];
  }

  /** Everything is in at first, with the charts that go in where nobody chooses. */
  begin(found: PortfolioCandidates): void {
    this.order ??= found.candidates.map((one) => keyOf(one.item));
    this.charts ??= found.charts.filter((one) => one.at_first).map((one) => one.word);
  }

  /** Takes a chart in, or leaves it out. */
  toggleChart(word: string): void {
    const charts = this.charts ?? [];
    this.charts = charts.includes(word) ? charts.filter((one) => one !== word) : [...charts, word];
  }

  has(key: string): boolean {
    return this.order?.includes(key) ?? false;
  }

  toggle(key: string): void {
    const order = this.order ?? [];
    this.order = this.has(key) ? order.filter((one) => one !== key) : [...order, key];
  }

  move(key: string, way: 1 | -1): void {
    const order = [...(this.order ?? [])];
    const at = order.indexOf(key);
    const to = at + way;
    if (at < 0 || to < 0 || to >= order.length) return;
    [order[at], order[to]] = [order[to]!, order[at]!];
    this.order = order;
  }

  /** What is asked of the journal; depth grows as it does on this machine's screen. */
  request(candidates: readonly PortfolioCandidate[], up: boolean): PortfolioChoice {
    const items = new Map(candidates.map((one) => [keyOf(one.item), one.item]));
    return {
      title: this.title.trim(),
      statement: this.statement.trim(),
      audience: this.audience.trim(),
      works: (this.order ?? []).flatMap((key) => items.get(key) ?? []),
      plates: this.plates.filter((id) => !this.platesOut.includes(id)),
      paper: this.paper,
      grain: this.grain,
      ...(this.charts ? { charts: this.charts } : {}),
      right_way_up: up,
      contact: this.contact,
      names: this.names,
    };
  }
}

export const choice = new Choice();
