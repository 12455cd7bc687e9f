// Evidence that an entry has already, while it is edited.
import type { Evidence } from '../wire/generated';

/** A kept piece of evidence, perhaps with other words. */
export interface Kept {
  /** Its place in the entry's list, from 1. */
  n: number;
  evidence: Evidence;
  /** null until written, empty where decorative. */
  alt: string | null;
  caption: string;
}
