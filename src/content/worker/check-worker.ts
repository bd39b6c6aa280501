import bank from 'virtual:fitpath/bank';
import topics from 'virtual:fitpath/topics';
import allTraits from 'virtual:fitpath/traits';
import { polesOf } from '../check/known';
import { adviseOn, checkQuiz, type Reached } from './check-quiz';
import type { Answer, Question } from './check-messages';
import { tryText } from './try-text';
import { datasetAt } from '../browser/dataset';

// Checking a long quiz takes up to a few seconds; beside the page it takes them from nobody.

const dataset = datasetAt(import.meta.env.FITPATH_ROOT);
const traits = allTraits.list.map(({ id }) => id);
const poles = polesOf(allTraits.list);
/** What the page asked about last: nobody waits for people who took another text. */
let newest = '';

async function answer({ id, kind, text }: Question): Promise<void> {
  const careers = await dataset.titled().catch(() => undefined);
  const reached: Reached = { traits, poles, bank, topics, careers };
  const value =
    kind === 'check'
      ? checkQuiz(text, reached)
      : kind === 'advise'
        ? adviseOn(text, reached)
        : await tryText(text, reached, () => newest !== text);
  postMessage({ id, value } satisfies Answer);
}

onmessage = ({ data }: MessageEvent<Question>) => {
  newest = data.text;
  void answer(data);
};
