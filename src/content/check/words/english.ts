import { SENTENCES, type Rule, type Sentences } from './sentences';
import { worded, type Gaps, type Told } from './told';

/** In English, the language of the command. */
export function inEnglish(what: Told): string {
  return worded(what, (rule, values) =>
    SENTENCES[rule].replace(/\{(\w+)\}/g, (_, gap: string) => String(values[gap] ?? '')),
  );
}

/** Whether a message of a schema is the name of a sentence. */
export function isRule(message: string): message is Rule {
  return Object.hasOwn(SENTENCES, message);
}

/** The name of a sentence without gaps, for a schema to hold in the place of a message. */
export function rule<
  Name extends { [Each in Rule]: [Gaps<Sentences[Each]>] extends [never] ? Each : never }[Rule],
>(name: Name): Name {
  return name;
}
