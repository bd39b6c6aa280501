import type { Quiz } from '../engine/quiz';
import { encodeSession, type Session } from '../engine/session';

/** Gives the person a file. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads it after this; a minute is far more than it needs.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the person their answers: the file that the command `score` reads. */
export function saveResponses(quiz: Quiz, session: Session): void {
  saveFile(`${fileName(quiz)}.responses.json`, `${JSON.stringify(encodeSession(session), null, 2)}\n`);
}

/** A quiz's id as the beginning of a file's name: a career's own quiz has a slash in it. */
export const fileName = (quiz: Quiz): string => quiz.id.replaceAll('/', '-');
