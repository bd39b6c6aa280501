import { use, useEffect, type ComponentType } from 'react';
import { OtherLanguages } from '../../components/frame/OtherLanguages';
import { loadAsk } from '../../components/item/asks';
import { nextItem } from '../../engine/path';
import type { Item, Quiz, Response } from '../../engine/quiz';
import { encodeSession, respond, type Session } from '../../engine/session';
import { keyOf } from '../../session/run';
import { createSessions, type Sessions } from '../../session/sessions';
import { memoryStore } from '../../session/storage';
import { laterStyles } from '../../site/later-styles';
import type { Site } from '../../site/site';
import { DrawAheadContext } from '../made';
import type { Asked } from './QuizRun';
import { linkOn } from './result-link';

/** What a quiz has once it was fetched. */
export interface Ahead {
  /** What stands below a question. */
  readonly Below: ComponentType<Asked>;
  /** The link from the answers to their results. */
  readonly linkTo: (answered: Session) => string;
  /** Opens the flower of somebody who is through. */
  readonly bloom?: (answered: Session) => void;
}

/** Fetches what the rest of a quiz and its result need, while the person reads. What does not come is fetched when it is needed. */
export async function fetchAhead({ content, sessions }: Site, quiz: Quiz, blooms: boolean): Promise<Ahead> {
  const rest = Promise.allSettled([
    ...quiz.items.map(loadAsk),
    content.careers(),
    content.cover(),
    quiz.focus === undefined ? undefined : content.guide(quiz.focus),
    import('./Aside'),
    laterStyles('careers'),
  ]);
  const results = import('../results/Results').catch(() => undefined);
  const traits = await content.traits();
  await rest;
  const page = (await results)?.page;
  const data = await page?.load(content, {});
  const linkTo = (answered: Session, from: Sessions = sessions) =>
    linkOn(quiz, answered, from, content.traitNames);

  /** Where to answer in another language; and out of sight, while the last question is read, the results as they may be. */
  function Below({ item, session, choose }: Asked) {
    const drawAhead = use(DrawAheadContext);
    useEffect(() => {
      const response = likely(item);
      const answered = response === undefined ? undefined : respond(session, item, response);
      if (!drawAhead || !page || !data || !answered || nextItem(quiz, answered, choose)) return;
      const waiting = setTimeout(() => {
        const supposed = holding(quiz, answered);
        const { pathname, search, hash } = new URL(linkTo(answered, supposed), window.location.href);
        drawAhead({
          ready: { pathname, data, head: page.head(data), found: true, Component: page.Component },
          location: { pathname, search, hash, state: null, key: 'ahead' },
          sessions: supposed,
        });
      }, SETTLED);
      return () => clearTimeout(waiting);
    }, [item, session, choose, drawAhead]);
    return <OtherLanguages />;
  }

  if (!blooms) return { Below, linkTo };
  const { showBloom } = await import('./bloom/show-bloom');
  return { Below, linkTo, bloom: (answered) => showBloom(quiz, answered, traits) };
}

/** After so many milliseconds a question has slid in, and is being read. */
const SETTLED = 300;

/** An answer that somebody may give; which one matters little. A limit is not guessed: the list keeps those that it began with. */
function likely(item: Item): Response | undefined {
  if (item.type === 'agree') return 4;
  if (item.type === 'slider') return 60;
  if (item.type === 'single') return item.options[0]?.id;
  return item.type === 'limit' ? undefined : null;
}

/** Sessions in which somebody has given these answers, and which keep nothing on the device. */
function holding(quiz: Quiz, answered: Session): Sessions {
  const store = memoryStore();
  store.write(keyOf(quiz.id), JSON.stringify(encodeSession(answered)));
  const sessions = createSessions(store);
  sessions.of(quiz).getState().resume();
  return sessions;
}
