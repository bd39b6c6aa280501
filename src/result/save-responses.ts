import { saveFile } from '../components/save-file';
import type { Quiz } from '../engine/quiz';
import { encodeSession, type Session } from '../engine/session';

/** Gives the person their answers: the file that the command `score` reads. */
export function saveResponses(quiz: Quiz, session: Session): void {
  saveFile(`${fileName(quiz)}.responses.json`, `${JSON.stringify(encodeSession(session), null, 2)}\n`);
}

/** A quiz's id as the beginning of a file's name: a career's own quiz has a slash in it. */
export const fileName = (quiz: Quiz): string => quiz.id.replaceAll('/', '-');
