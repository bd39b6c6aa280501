import { fetched, warn } from './fetched';

/** What a hello says of a quiz that the page has as a file. */
export interface QuizFile {
  readonly text: string;
}

/** The largest quiz, with its pictures, and the largest picture, in bytes. */
const MOST = 200_000;
const MOST_PICTURE = 60_000;
const PICTURES = /^image\/(png|jpeg|webp|avif|gif|svg\+xml)$/;

/** A picture of an option that stands beside the quiz's file. */
const IMAGE = /("image"\s*:\s*)("(?!data:)(?:[^"\\]|\\.)*")/g;

/**
 * The text of a quiz from a file of the page around the frame, with its pictures in it, so that nothing of the page is asked for by
 * the frame. Empty where it is not to be had, which the frame answers as it answers a quiz with mistakes; the console says why. A
 * picture that is not to be had stays as it was.
 */
export default async function quizFile(src: string): Promise<QuizFile> {
  try {
    const address = new URL(src, document.baseURI);
    const text = await (await fetched(address, MOST)).text();
    const whole = await withPictures(text, address);
    if (whole.length > MOST) throw new Error(`with its pictures it is larger than ${MOST / 1000} kB`);
    return { text: whole };
  } catch (error) {
    warn(src, error);
    return { text: '' };
  }
}

async function withPictures(text: string, address: URL): Promise<string> {
  const names = new Set([...text.matchAll(IMAGE)].map(([, , name = '']) => name));
  const pictures = new Map(
    await Promise.all([...names].map(async (name) => [name, await picture(name, address)] as const)),
  );
  return text.replace(IMAGE, (_, key: string, name: string) => key + (pictures.get(name) ?? name));
}

/** A picture as JSON writes its `data:` address; undefined where it is none, or not to be had. */
async function picture(name: string, address: URL): Promise<string | undefined> {
  try {
    const blob = await fetched(new URL(JSON.parse(name) as string, address), MOST_PICTURE);
    const [type = ''] = blob.type.split(';');
    if (!PICTURES.test(type)) throw new Error(`it is no picture but ${type || 'of no known type'}`);
    return `"data:${type};base64,${await base64(blob)}"`;
  } catch (error) {
    warn(name, error);
    return undefined;
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^.*,/, ''));
    reader.onerror = () => fail(new Error('it cannot be read'));
    reader.readAsDataURL(blob);
  });
}
