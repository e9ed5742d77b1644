/** The notes of one session prep, as they are kept on the visitor's device. */
import {CONTENT_VERSION} from '../../content/version.js';
import {KeptStore} from '../../element/kept-store.js';
import type {Question} from '../../engine/check.js';
import {
  isBlank,
  mergeNotes,
  MOST_NOTES,
  problemOfNotes,
  readNotes,
  saveNotes,
  type Notebook,
} from '../../engine/notes.js';
import {storageKeys} from '../../privacy/storage.js';

export interface NoteStoreOptions {
  readonly notebook: () => Notebook;
  /** All that may be asked. */
  readonly questions: () => readonly Question[];
  readonly isIdle: () => boolean;
  readonly isAllowed: () => boolean;
  /** Shows notes that were kept, in place of those that are there. */
  readonly onRestore: (notebook: Notebook) => void;
  /** What was removed, and what another tab has kept, can be brought back. */
  readonly onAdopt: (removed: Notebook['removed']) => void;
  readonly onChange: () => void;
}

export function noteStore({
  notebook,
  questions,
  isIdle,
  isAllowed,
  onRestore,
  onAdopt,
  onChange,
}: NoteStoreOptions): KeptStore {
  return new KeptStore({
    key: storageKeys.notes,
    text: () => saveNotes(notebook(), CONTENT_VERSION),
    isBlank: () => isBlank(notebook().notes) && !notebook().removed.length,
    isIdle,
    isAllowed,
    readable(text) {
      const problem = problemOfNotes(text);
      return problem === 'large' ? 'foreign' : (problem ?? 'yes');
    },
    merge: mergeNotes,
    restore(text, {undoable}) {
      const kept = readNotes(text, questions());
      if ('problem' in kept) return;
      const {notes, removed} = notebook();
      const own = undoable && !isBlank(notes) ? [notes] : [];
      const aside = undoable ? removed : [];
      onRestore({...kept, removed: [...aside, ...kept.removed, ...own].slice(-MOST_NOTES)});
    },
    adopt(text) {
      const kept = readNotes(text, questions());
      if (!('problem' in kept)) onAdopt(kept.removed);
    },
    onChange,
  });
}
