import { useState } from 'react';
import { useLingui } from '../../../i18n/react';
import { ShareBar } from './ShareBar';
import { PictureStage } from './PictureStage';
import { saveFile } from '../../../components/save-file';
import { useCapabilities } from '../../../site/capabilities';
import type { Profile } from '../../../engine/profile';
import type { Topic } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import { assess, type Answers } from '../../../result/assess';
import { headline } from '../../../result/headline';
import { fileName, saveResponses } from '../../../result/save-responses';
import { unleaning } from '../../../result/unleaning';
import { useSite } from '../../../site/site';
import 'virtual:fitpath/messages/take';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/leaves';

/** How many careers stand below the flower of a picture. */
const PICTURED = 7;

interface Props {
  readonly answers: Answers;
  readonly profile: Profile;
  readonly traits: Traits;
  /** What was picked. */
  readonly leaves: readonly Topic[];
  /** The address within the site; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
}

/** The result to take along. What makes the files comes when one is asked for. */
export function TakeAlong({ answers, profile, traits, leaves, link }: Props) {
  const { quiz, session } = answers;
  const { leavesFiles } = useCapabilities();
  const { content } = useSite();
  const { i18n } = useLingui();
  const [drawing, setDrawing] = useState(false);
  const [failed, setFailed] = useState(false);
  const attempt = (work: () => Promise<void> | void) => async () => {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  };
  const ranked = async () => {
    const careers = await content.careers();
    return { careers, assessed: assess(answers, careers) };
  };
  const table = async () => {
    const [{ careers, assessed }, { matchTable }] = await Promise.all([ranked(), import('./table-file')]);
    saveFile(`${fileName(quiz)}.csv`, matchTable(assessed, careers), 'text/csv');
  };
  const picture = async (svg: SVGSVGElement) => {
    const [{ assessed }, { pictureOf }] = await Promise.all([ranked(), import('./picture-file')]);
    const caption = {
      title:
        headline(profile, traits, 'me') || i18n._(`portrait.${unleaning(profile, leaves.length > 0)}.title`),
      heading: i18n._('results.matches'),
      lines: assessed.shown.slice(0, PICTURED).map(({ name }) => name),
      foot: i18n._('take.pictureFoot', { quiz: quiz.title }),
    };
    saveFile(`${fileName(quiz)}.png`, await pictureOf(svg, caption));
  };
  if (!leavesFiles) return null;
  return (
    <>
      <ShareBar
        link={link && new URL(link, window.location.href).href}
        failed={failed}
        files={[
          { kind: 'picture', save: () => setDrawing(true) },
          { kind: 'table', save: () => void attempt(table)() },
          // A quiz that is being tried has its own button for them.
          ...(session && link
            ? [{ kind: 'answers' as const, save: () => void attempt(() => saveResponses(quiz, session))() }]
            : []),
        ]}
      />
      {drawing && (
        <PictureStage
          traits={traits}
          profile={profile}
          leaves={leaves}
          onDrawn={(svg) => void attempt(() => picture(svg))().then(() => setDrawing(false))}
        />
      )}
    </>
  );
}
