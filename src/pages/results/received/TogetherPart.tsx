import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Trans, useLingui } from '../../../i18n/react';
import type { Careers } from '../../../careers/career';
import { Flower } from '../../../components/flower/Flower';
import { Strongest } from '../../../components/flower/Strongest';
import type { FoundResult } from '../../../engine/code/found-result';
import { findTrait, type Traits } from '../../../engine/traits';
import { paths } from '../../../paths';
import { assess } from '../../../result/assess';
import { isolated } from '../../../result/sent';
import { playOf, together, type Meeting } from '../../../result/together';
import { useFair } from '../offers/use-fair';
import { ResultHeading } from '../ResultHeading';
import { SharedCareers } from './SharedCareers';
import styles from './TogetherPart.module.css';
import 'virtual:fitpath/messages/sent';

interface Props {
  /** The result of whoever looks at this; undefined while it is read. */
  readonly mine: FoundResult | undefined;
  readonly theirs: FoundResult;
  /** The sender's name, if the link has one. */
  readonly name: string | undefined;
  readonly traits: Traits;
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
  /** It heads the page, or is a part of one's own result. */
  readonly level: 'h1' | 'h2';
}

/** So many meetings, and so many partings, have words at the flower. */
const NAMED = { meet: 3, part: 2 };

/** Two flowers over each other: where two people meet and part, what both could look into, and a line of play. */
export function TogetherPart({ mine, ...props }: Props) {
  if (mine) return <Both mine={mine} {...props} />;
  return (
    <section className={`${styles.together ?? ''} ${styles.waiting ?? ''}`} aria-busy="true">
      <h1>
        <Trans id="together.waiting" />
      </h1>
    </section>
  );
}

function Both({ mine, theirs, name, traits, known, level }: Props & { readonly mine: FoundResult }) {
  const { i18n } = useLingui();
  const fair = useFair();
  const who = name === undefined ? i18n._('sent.sender') : isolated(name);
  const [my, their] = useMemo(() => [assess(mine).profile, assess(theirs).profile], [mine, theirs]);
  const found = useMemo(() => together(my, their), [my, their]);
  const { meet, part } = found;
  const named = [...meet.slice(0, NAMED.meet), ...part.slice(0, NAMED.part)].map(({ trait }) => trait);
  const title =
    level === 'h2' ? (
      <Trans id="together.own" values={{ name: who }} />
    ) : meet.length > 0 ? (
      <Trans id="together.meet" values={{ name: who, count: meet.length }} />
    ) : (
      <Trans id={part.length > 0 ? 'together.part' : 'together.neither'} values={{ name: who }} />
    );
  const Sub = level === 'h1' ? 'h2' : 'h3';
  const pole = (trait: string, side: Meeting['mine']) => findTrait(traits, trait)[side].pole;
  return (
    <section className={styles.together}>
      <div className={styles.head}>
        {level === 'h1' ? <ResultHeading>{title}</ResultHeading> : <h2>{title}</h2>}
      </div>
      <figure>
        <Flower
          traits={traits}
          profile={their}
          career={Object.fromEntries(my.map(({ trait, score }) => [trait, score]))}
          level="plate"
          room="strongest"
          responses={their.reduce((sum, score) => sum + score.evidence, 0)}
          title={i18n._('together.flower')}
        >
          <Strongest traits={traits} petals={their.filter(({ trait }) => named.includes(trait))} />
        </Flower>
        <figcaption>
          <span className={styles.color}>
            <bdi>{who}</bdi>
          </span>
          <span className={styles.ink}>
            <Trans id="together.ink" />
          </span>
        </figcaption>
      </figure>
      <div className={styles.lists}>
        <section>
          <Sub>
            <Trans id="together.meetTitle" />
          </Sub>
          <ul>
            {meet.map(({ trait, mine: side }) => (
              <li key={trait}>
                <b>{pole(trait, side)}</b>
              </li>
            ))}
            {meet.length === 0 && (
              <li>
                <Trans id="together.none" />
              </li>
            )}
          </ul>
        </section>
        <section>
          <Sub>
            <Trans id="together.partTitle" />
          </Sub>
          <ul>
            {part.map(({ trait, mine: my, theirs: their }) => (
              <li key={trait}>
                <Trans
                  id="together.parting"
                  values={{ name: who, theirs: pole(trait, their), mine: pole(trait, my) }}
                />
              </li>
            ))}
            {part.length === 0 && (
              <li>
                <Trans id="together.none" />
              </li>
            )}
          </ul>
        </section>
      </div>
      <SharedCareers Sub={Sub} mine={mine} theirs={theirs} known={known} />
      <Camp found={found} who={who} />
      {level === 'h1' && (
        <p className={styles.mine}>
          <Link to={paths.results + fair}>
            <Trans id="together.mine" />
          </Link>
        </p>
      )}
    </section>
  );
}

/** One line of play, true by the answers of both. */
function Camp({ found, who }: { readonly found: ReturnType<typeof together>; readonly who: string }) {
  const { i18n } = useLingui();
  const play = playOf(found);
  if (!play) return null;
  return (
    <div className={`cover ${styles.play ?? ''}`}>
      <p>
        <Trans id="play.camp" />
      </p>
      <p>
        {play.both === undefined ? (
          <Trans
            id="play.each"
            values={{ name: who, theirs: i18n._(`play.${play.theirs}`), mine: i18n._(`play.${play.mine}`) }}
          />
        ) : (
          <Trans id="play.both" values={{ both: i18n._(`play.${play.both}`) }} />
        )}
      </p>
    </div>
  );
}
