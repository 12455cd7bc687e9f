// The files of a work, in the order in which they came.
import type { EntryView } from '../../wire/generated';

/** A file of a work. */
export interface WallFile {
  /** A name of its own: one file may come with two entries. */
  key: string;
  sha256: string;
  name: string;
  bytes: number;
  image: boolean;
  alt: string | null;
  caption: string;
  entry: EntryView;
}

/** Every file of some entries; pictures first, because they are looked at and the others are read. */
export function wallOf(entries: readonly EntryView[]): WallFile[] {
  const files = entries.flatMap((entry) =>
    (entry.evidence ?? []).flatMap((one, at) =>
      one.kind === 'file'
        ? [
            {
              key: `${entry.id}-${at}`,
              sha256: one.sha256,
              name: one.name,
              bytes: one.bytes,
              image: one.mime.startsWith('image/'),
              alt: one.alt ?? null,
              caption: one.caption ?? '',
              entry,
            },
          ]
        : [],
    ),
  );
  return [...files.filter((file) => file.image), ...files.filter((file) => !file.image)];
}
