// Files that were chosen, by their handles: their names outlive the page on which they were chosen.
import type { Picked } from '../wire/host';

class PickedFiles {
  #files = $state<Record<string, Picked>>({});

  /** Remembers chosen files. */
  add(files: readonly Picked[]): void {
    for (const file of files) this.#files[file.handle] = file;
  }

  /** A chosen file by its handle. */
  of(handle: string): Picked | undefined {
    return this.#files[handle];
  }
}

export const pickedFiles = new PickedFiles();
