import { useState } from 'react';
import { useLingui } from '../../../i18n/react';
import { useWhose } from '../../../i18n/whose';
import { SendTo, type Receiver } from './SendTo';
import { ShareBar } from './ShareBar';
import { PictureStage } from './PictureStage';
import { rankedForFile } from './ranked-for-file';
import { saveFile } from '../../../components/save-file';
import { useCapabilities } from '../../../site/capabilities';
import type { Profile } from '../../../engine/profile';
import type { Topic } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import type { Answers } from '../../../result/assess';
import { cleanName, withSent, type Sent } from '../../../result/sent';
import { headline } from '../../../result/headline';
import { fileName, saveResponses } from '../../../result/save-responses';
import { unleaning } from '../../../result/unleaning';
import { useSite } from '../../../site/site';
import 'virtual:fitpath/messages/take';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/leaves';
import 'virtual:fitpath/messages/results';

/** How many careers stand below the flower of a picture. */
const PICTURED = 7;
/** How many a card has room for. */
const CARDED = 5;

interface Props {
  readonly answers: Answers;
  readonly profile: Profile;
  readonly traits: Traits;
  /** What was picked. */
  readonly leaves: readonly Topic[];
  /** The address within the site; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
  /** The quiz is one of the site's: a link to it is short enough for a card, and its page knows who has sent it. */
  readonly isListed: boolean;
}

/** The result to take along. What makes the files comes when one is asked for. */
export function TakeAlong({ answers, profile, traits, leaves, link, isListed }: Props) {
  const { quiz, session } = answers;
  const { leavesFiles } = useCapabilities();
  const { content } = useSite();
  const { i18n } = useLingui();
  /** What a picture is drawn for. */
  const [drawing, setDrawing] = useState<'picture' | 'card' | 'sheet'>();
  const [drawn, setDrawn] = useState<{ readonly link: string; readonly card: File | undefined }>();
  const [again, setAgain] = useState(false);
  const [to, setTo] = useState<Receiver>('friend');
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const attempt = (work: () => Promise<void> | void) => async () => {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  };
  const whose = useWhose();
  const leading = () => rankedForFile(answers, traits, content, whose);
  const table = async () => saveFile(`${fileName(quiz)}.csv`, (await leading()).table(), 'text/csv');
  const isOwn = whose.of === 'you';
  const whole = (sent: Sent) => link && new URL(withSent(link, isOwn ? sent : {}), window.location.href).href;
  // What a receiver is told in their own words is about careers.
  const sendsTo = isListed && !quiz.outcomes ? { from: cleanName(typed), to } : {};
  const shared = whole(sendsTo);
  /** By the sheet, with the picture where it takes one; undefined where there is no sheet. */
  const hand = async (made: File | undefined) => {
    setAgain(false);
    const files = made ? [made] : [];
    const title = i18n._('share.title');
    const takesFiles = made && 'canShare' in navigator && navigator.canShare({ files });
    try {
      await navigator.share(takesFiles ? { files, title, text: shared ?? '' } : { title, url: shared ?? '' });
    } catch (error) {
      // Whoever closes the sheet has changed their mind. A browser may say that the press was too long ago.
      if (error instanceof DOMException && error.name === 'NotAllowedError') setAgain(true);
    }
  };
  const send = () => {
    if (!isListed) void hand(undefined);
    else if (drawn && drawn.link === shared) void hand(drawn.card);
    else setDrawing('sheet');
  };
  const title = () =>
    headline(profile, traits, isOwn ? 'me' : whose) ||
    i18n._(`portrait.${unleaning(profile, leaves.length > 0)}.title`, { ...whose });
  const card = async (svg: SVGSVGElement) => {
    const [{ cardHeading, head }, { cardOf }] = await Promise.all([leading(), import('./card-file')]);
    return cardOf(svg, {
      title: title(),
      heading: cardHeading,
      lead: head(CARDED),
      link: shared ?? window.location.origin,
      invitation: i18n._(quiz.outcomes ? 'card.take' : 'card.grow'),
      lines: [
        (link ? new URL(link, window.location.href).href : window.location.host)
          .replace(/^\w+:\/\//, '')
          .replace(/\/results#.*$/, ''),
        i18n._('card.promise', { minutes: quiz.minutes }),
      ],
    });
  };
  const picture = async (svg: SVGSVGElement) => {
    const [{ heading, names }, { pictureOf }] = await Promise.all([leading(), import('./picture-file')]);
    return pictureOf(svg, {
      title: title(),
      heading,
      lines: names.slice(0, PICTURED),
      foot: i18n._('take.pictureFoot', { quiz: quiz.title, ...whose }),
    });
  };
  /** What the drawn flower is wanted for. Where no card can be made, the sheet gets the link alone. */
  const finish = async (svg: SVGSVGElement) => {
    if (drawing === 'picture') saveFile(`${fileName(quiz)}.png`, await picture(svg));
    else if (drawing === 'card') saveFile(`${fileName(quiz)}-card.png`, await card(svg));
    else {
      const blob = await card(svg).catch(() => undefined);
      const made = blob && new File([blob], 'fitpath.png', { type: blob.type });
      setDrawn({ link: shared ?? '', card: made });
      await hand(made);
    }
  };
  if (!leavesFiles) return null;
  return (
    <>
      {isOwn && isListed && link && !quiz.outcomes && (
        <SendTo to={to} onTo={setTo} typed={typed} onTyped={setTyped} />
      )}
      <ShareBar
        link={shared}
        ownLink={whole({ to: 'me' })}
        send={link !== undefined && 'share' in navigator ? send : undefined}
        again={again}
        failed={failed}
        outcomes={quiz.outcomes !== undefined}
        files={[
          ...(link && isListed ? [{ kind: 'card' as const, save: () => setDrawing('card') }] : []),
          { kind: 'picture', save: () => setDrawing('picture') },
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
          look={drawing === 'picture' ? 'page' : 'card'}
          onDrawn={(svg) => void attempt(() => finish(svg))().then(() => setDrawing(undefined))}
        />
      )}
    </>
  );
}
