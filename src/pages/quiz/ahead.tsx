import { startTransition, use, useEffect, type ComponentType } from 'react';
import { OtherLanguages } from '../../components/frame/OtherLanguages';
import { loadAsk } from '../../components/item/asks';
import { nextItem } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Quiz, Response } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import { respond, type Session } from '../../engine/session';
import { paths } from '../../paths';
import type { Sessions } from '../../session/sessions';
import { laterStyles } from '../../site/later-styles';
import type { Site } from '../../site/site';
import { DrawAheadContext, type Made } from '../made';
import type { Asked } from './QuizRun';
import { linkOn } from './result-link';
import { drawEach, holding, likely } from './suppose';

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
    laterStyles('results'),
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
      const after = (response: Response) => respond(session, item, response);
      const answers = likely(item).filter((response) => !nextItem(quiz, after(response), choose));
      if (!drawAhead || !page || !data || answers.length === 0) return;
      const { Component } = page;
      const ready = { pathname: paths.results, data, head: page.head(data), found: true, Component };
      let drawn: readonly Made[] = [];
      const stop = drawEach(answers, (response) => {
        const supposed = holding(quiz, after(response), sessions.of(quiz).getState());
        const key = linkTo(after(response), supposed);
        if (drawn.some((made) => made.key === key)) return;
        const { search, hash } = new URL(key, window.location.href);
        const location = { pathname: ready.pathname, search, hash, state: null, key };
        drawn = [...drawn, { ready, location, key, sessions: supposed }];
        drawAhead(drawn);
      });
      return () => {
        stop();
        // To take them away takes time, which is not the next page's: it waits until that is on screen.
        requestAnimationFrame(() => setTimeout(() => startTransition(() => drawAhead([]))));
      };
    }, [item, session, choose, drawAhead]);
    return <OtherLanguages />;
  }

  if (!blooms) return { Below, linkTo };
  const { showBloom } = await import('./bloom/show-bloom');
  const bloom = (answered: Session) =>
    showBloom(quiz, answered, traits, profileOf(saidIn(quiz, answered, content.traitNames.ids).evidence));
  return { Below, linkTo, bloom };
}
