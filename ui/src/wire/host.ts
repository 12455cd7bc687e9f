// The only file that knows Tauri: everything that the window asks of the system passes here.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

/** A file that Rust holds for the window; the window never sees where it lies. */
export interface Picked {
  handle: string;
  name: string;
  bytes: number;
}

/** What a file dialog is opened for. */
export type PickKind =
  | 'evidence'
  | 'import'
  | 'backup'
  | 'folder'
  | 'save_pdf'
  | 'save_html'
  | 'save_json'
  | 'save_svg'
  | 'save_png'
  | 'save_backup';

/** How far a long work has come. */
export interface Progress {
  /** The number it was begun with. */
  job: number | null;
  stage: string;
  done: number;
  of: number;
}

/** Asks a row of the command table; a refusal is thrown as it came. With a number it can be cancelled. */
export function ask(name: string, args: unknown, job: number | null): Promise<unknown> {
  return invoke('call', { name, args, job });
}

/** Asks a long work to stop; whether it did is in what its own call answers. */
export function cancel(job: number): Promise<void> {
  return invoke('cancel', { job });
}

/** How the ways to the capture window stand. */
export interface CaptureWays {
  /** The command that opens it, for the system's own settings. */
  command: string;
  tray_problem: string | null;
  key_problem: string | null;
}

/** Asks how the ways to the capture window stand. */
export function captureWays(): Promise<CaptureWays> {
  return invoke('capture_ways');
}

/** The capture window is done; what was typed and not saved stays in it. */
export function hideCapture(): Promise<void> {
  return invoke('hide_capture');
}

/** Opens a file dialog; nothing chosen is an empty list. */
export function pick(kind: PickKind, suggested?: string): Promise<Picked[]> {
  return invoke('pick', { kind, suggested: suggested ?? null });
}

/** Hands pasted bytes to Rust, which keeps them under a handle. They cross as they are, behind their name and an empty byte. */
export function paste(name: string, bytes: Uint8Array): Promise<Picked> {
  const head = new TextEncoder().encode(`${name}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return invoke('paste', whole);
}

/** A small picture of a kept file, as an address for an image. Whoever asks revokes it. */
export async function preview(sha256: string): Promise<string> {
  const bytes = await invoke<ArrayBuffer>('preview', { sha256 });
  return URL.createObjectURL(new Blob([bytes]));
}

/** The bytes of a kept sound, as an address for a player. Whoever asks revokes it. */
export async function sound(sha256: string, mime: string): Promise<string> {
  const bytes = await invoke<ArrayBuffer>('sound', { sha256 });
  return URL.createObjectURL(new Blob([bytes], { type: mime }));
}

/** Opens an address outside, after the person saw it. */
export function openLink(url: string): Promise<void> {
  return invoke('open_link', { url });
}

/** Opens a kept file with the system's own program. */
export function openFile(sha256: string): Promise<void> {
  return invoke('open_file', { sha256 });
}

/** Shows a written file where it lies. */
export function showInFolder(handle: string): Promise<void> {
  return invoke('show_in_folder', { handle });
}

/** Whether this desktop takes notices at all. */
export function canRemind(): Promise<boolean> {
  return invoke('can_remind');
}

/** One menu of the native bar; an item without words is a line. */
export interface MenuPart {
  id: string;
  title: string;
  items: { id: string; words: string }[];
}

/** Makes the native menu. */
export function setMenu(parts: MenuPart[]): Promise<void> {
  return invoke('set_menu', { parts });
}

/** The journal was changed, here or by another door. */
export function onChanged(tell: (topics: string[]) => void): void {
  void listen<{ topics: string[] }>('changed', (event) => tell(event.payload.topics));
}

/** A long work has come further. */
export function onProgress(tell: (progress: Progress) => void): void {
  void listen<Progress>('progress', (event) => tell(event.payload));
}

/** Files were dropped on the window. Answers how to stop listening. */
export function onDropped(tell: (picked: Picked[]) => void): () => void {
  const listening = listen<{ picked: Picked[] }>('dropped', (event) => tell(event.payload.picked));
  return () => void listening.then((stop) => stop());
}

/** A native menu item was chosen. */
export function onMenu(tell: (item: string) => void): void {
  void listen<{ item: string }>('menu', (event) => tell(event.payload.item));
}
