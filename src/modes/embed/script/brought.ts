import { more, type More } from './more';
import quizFile, { type QuizFile } from './quiz-file';

/** What a hello says that frames of before have not heard of. */
export type Brought = Partial<QuizFile & More>;

/** What `embed.js` asked for before there was more than quizzes. @public */
export { default } from './quiz-file';

/** What a tag brings: first the quiz in its file, and once the frame has said what it `accepts` all else. */
export function brought(tag: Element, accepts?: readonly string[]): Promise<Brought> {
  return accepts ? more(tag, accepts) : quizFile(tag.getAttribute('src')?.trim() ?? '');
}
