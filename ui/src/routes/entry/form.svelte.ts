// An entry while it is written: what the person typed, and how that is sent. What is
// valid, and what it means, the journal says.
import type { Kept } from '../../parts/kept';
import type {
  Challenge,
  Common,
  EntryView,
  Kind,
  Knowledge,
  MilestoneResult,
  NewEvidence,
  Part,
  Publish,
  Relation,
  Story,
} from '../../wire/generated';

/** Whose hands it was, and whether it was finished, as one question. */
export type MyPart = 'made' | 'attempted' | 'oversaw';

const NO_STORY: Story = {
  situation: '',
  action: '',
  result: '',
  learning: '',
  share: '',
  later: [],
  later_off: false,
};

/** A day as it is typed back: only as exact as it is known. */
function dayText(on: string, precision: string | undefined): string {
  if (precision === 'year') return on.slice(0, 4);
  if (precision === 'month') return on.slice(0, 7);
  return on;
}

/** Minutes as the journal reads them back. */
function duration(minutes: number | undefined): string {
  if (!minutes) return '';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}

function levelText(half: number): string {
  return half % 2 === 0 ? String(half / 2) : `${(half - 1) / 2}.5`;
}

/** One entry's fields, for all six kinds. */
export class EntryForm {
  readonly kind: Kind;
  /** The entry that is amended; null for a new one. */
  readonly view: EntryView | null;

  on = $state('');
  began = $state('');
  areas = $state<string[]>([]);
  /** A work's id, or a new title. */
  work = $state('');
  text = $state('');
  isPrivate = $state(false);
  kept = $state<Kept[]>([]);
  added = $state<NewEvidence[]>([]);

  making = $state('');
  overseeing = $state('');

  title = $state('');
  challenge = $state<Record<string, number>>({});
  part = $state<MyPart>('made');
  story = $state<Story>({ ...NO_STORY });
  seenBy = $state('');

  from = $state('');
  relation = $state<Relation>('peer');
  about = $state('');
  quote = $state('');
  know = $state<Knowledge | ''>('');
  publish = $state<Publish>('unasked');
  link = $state('');

  halfRungs = $state<number | null>(null);
  by = $state('');
  due = $state('');

  /** What it held when it was opened. */
  #begun = '';

  constructor(kind: Kind, view: EntryView | null, startPrivate: boolean) {
    this.kind = kind;
    this.view = view;
    this.isPrivate = startPrivate;
    if (view) this.#read(view);
    this.#begun = this.#held();
  }

  #held(): string {
    return JSON.stringify([this.asNew().request, this.kept]);
  }

  /** Whether it holds anything that was not there when it was opened. */
  get touched(): boolean {
    return this.#held() !== this.#begun;
  }

  /** Fills in what the place it was opened from knows; that is nothing typed. */
  fill(known: { area: string | null; about: string | null; work: string | null; level: number }): void {
    if (known.area) this.areas = [known.area];
    if (known.about) this.about = known.about;
    if (known.work) this.work = known.work;
    if (known.level > 0) this.halfRungs = known.level;
    this.#begun = this.#held();
  }

  #read(view: EntryView): void {
    this.on = dayText(view.on, view.precision);
    this.began = view.began ?? '';
    this.areas = [...(view.areas ?? [])];
    this.work = view.work ?? '';
    this.text = view.text ?? '';
    this.isPrivate = view.private ?? false;
    this.kept = (view.evidence ?? []).map((evidence, index) => ({
      n: index + 1,
      evidence,
      alt: evidence.kind === 'file' ? (evidence.alt ?? null) : null,
      caption: evidence.caption ?? '',
    }));
    if (view.kind === 'session') {
      this.making = duration(view.making_min);
      this.overseeing = duration(view.overseeing_min);
    } else if (view.kind === 'milestone') {
      this.title = view.title;
      this.challenge = { ...(view.challenge ?? {}) };
      this.part = view.part === 'oversaw' ? 'oversaw' : view.result === 'attempted' ? 'attempted' : 'made';
      this.story = { ...NO_STORY, ...(view.story ?? {}) };
    } else if (view.kind === 'recognition') {
      this.#readRecognition(view);
    } else if (view.kind === 'sounding') {
      this.halfRungs = view.half_rungs;
      this.by = view.by ?? '';
    } else if (view.kind === 'goal') {
      this.halfRungs = view.half_rungs;
      this.due = view.due ?? '';
    }
  }

  #readRecognition(view: Extract<EntryView, { kind: 'recognition' }>): void {
    this.from = view.from;
    this.relation = view.relation;
    this.quote = view.quote ?? '';
    this.know = view.know ?? '';
    this.publish = view.publish ?? 'unasked';
    this.link = view.link ?? '';
    if (view.about) this.about = 'work' in view.about ? view.about.work : view.about.milestone;
  }

  /** Rungs of the areas that the entry still names. */
  get challenges(): Challenge[] {
    return this.areas.flatMap((area) => {
      const rung = this.challenge[area];
      return rung ? [{ area, level: String(rung) }] : [];
    });
  }

  /** Whose hands it was and whether it was finished, in the two words of the wire. */
  get partWords(): { result: MilestoneResult; part: Part } {
    return {
      result: this.part === 'attempted' ? 'attempted' : 'done',
      part: this.part === 'oversaw' ? 'oversaw' : 'made',
    };
  }

  get #hasStory(): boolean {
    const { situation, action, result, learning, share } = this.story;
    return [situation, action, result, learning, share].some(Boolean);
  }

  /** What every new entry sends. */
  common(): Common {
    return {
      ...(this.on.trim() ? { on: this.on.trim() } : {}),
      ...(this.began.trim() ? { began: this.began.trim() } : {}),
      areas: [...this.areas],
      ...(this.work ? { work: this.work } : {}),
      make_new: true,
      text: this.text,
      evidence: $state.snapshot(this.added),
      private: this.isPrivate,
    };
  }

  /** What a new entry of this kind sends, with the row that takes it. */
  asNew(): { name: `log_${Kind}`; request: object } {
    const common = this.common();
    const name = `log_${this.kind}` as const;
    switch (this.kind) {
      case 'session':
        return {
          name,
          request: { ...common, ...given({ making: this.making, overseeing: this.overseeing }) },
        };
      case 'milestone':
        return {
          name,
          request: {
            ...common,
            title: this.title,
            challenge: this.challenges,
            ...this.partWords,
            ...(this.#hasStory ? { story: $state.snapshot(this.story) } : {}),
            ...given({ seen_by: this.seenBy }),
          },
        };
      case 'recognition':
        return {
          name,
          request: {
            ...common,
            from: this.from,
            relation: this.relation,
            quote: this.quote,
            publish: this.publish,
            ...given({ about: this.about, know: this.know, link: this.link }),
          },
        };
      case 'sounding':
        return { name, request: { ...common, level: this.level, ...given({ by: this.by }) } };
      case 'goal':
        return { name, request: { ...common, level: this.level, ...given({ due: this.due }) } };
      case 'note':
        return { name, request: common };
    }
  }

  /** The chosen rung as a level, in halves. */
  get level(): string {
    return this.halfRungs === null ? '' : levelText(this.halfRungs);
  }
}

/** The fields that hold something. */
function given(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value),
  );
}
