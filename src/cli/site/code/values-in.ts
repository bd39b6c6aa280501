import { join } from 'node:path';
import type { AllContent } from '../../../content/node/read-content';
import { SOURCE } from '../../languages/languages';
import { contentValue } from '../../vite/content-modules';
import { madeTexts, wordsFolderOf } from '../../vite/data-files';
import { messagesValue } from '../../vite/message-modules';
import type { ValueOf } from './fill-code';
import type { Place } from '../place';
import { writeData } from '../write-files';

/**
 * Writes the data of a language that has words in it, but for the first one's, which stands with the dataset in `dataFolder`; and says
 * what belongs into each place of its code.
 */
export async function valuesIn(
  { root, dist, language }: Place,
  content: AllContent,
  dataFolder: string,
): Promise<ValueOf> {
  const folders = { data: dataFolder, words: dataFolder };
  if (language !== SOURCE) {
    const made = await madeTexts(content);
    const own = wordsFolderOf(made);
    writeData(join(dist, own), made);
    folders.words = `${language}/${own}`;
  }
  const values = new Map<string, Promise<unknown>>();
  const find = async (name: string) =>
    (await messagesValue(name, root, language)) ?? contentValue(name, content, folders);
  return (name) => {
    const value = values.get(name) ?? find(name);
    values.set(name, value);
    return value;
  };
}
