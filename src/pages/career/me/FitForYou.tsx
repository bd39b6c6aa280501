import { useMemo, type ReactNode } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Careers } from '../../../careers/career';
import { Button } from '../../../components/Button';
import { StandingBar } from '../../../components/StandingBar';
import type { Standing } from '../../../engine/match';
import type { Profile } from '../../../engine/profile';
import { formatPercent } from '../../../i18n/format';
import { paths } from '../../../paths';
import { Part } from '../Part';
import styles from './FitForYou.module.css';
import { useOwnFit } from '../../../result/use-own-fit';
import 'virtual:fitpath/messages/career';

/** How one career stands with the answers on this device. */
export interface CareerFit {
  readonly profile: Profile;
  readonly standing: Standing;
  readonly size: number;
}

/** The fit of one career; undefined until the browser has looked, and where nothing was answered here. */
export function useCareerFit(careers: Careers, soc: string): CareerFit | undefined {
  const { value: fit } = useOwnFit(careers);
  return useMemo(() => {
    if (!fit) return undefined;
    const { profile, ranking, standingOf } = fit;
    const found = standingOf(soc);
    return found && { profile, standing: found, size: ranking.matches.length };
  }, [fit, soc]);
}

/** How it fits you, or the way to find out; both take the same room, so that nothing moves when the answer comes. */
export function FitForYou({
  fit,
  quiz,
}: {
  readonly fit: CareerFit | undefined;
  readonly quiz: { readonly id: string; readonly items: number };
}) {
  const { i18n } = useLingui();
  const take = (
    <Button to={paths.quiz(quiz.id)} look={fit ? 'quiet' : 'primary'}>
      <Trans id="career.isItRight" values={{ count: quiz.items }} />
    </Button>
  );
  if (!fit)
    return (
      <FitPart>
        <p>
          <Trans id="career.fitUnknown" />
        </p>
        {take}
      </FitPart>
    );
  const { standing, size } = fit;
  const range = { from: formatPercent(standing.from), to: formatPercent(standing.to), size };
  return (
    <FitPart>
      <StandingBar standing={standing} title={i18n._('career.fitBar', range)} />
      <p>
        <b>
          <Trans id={`career.verdict.${standing.verdict}`} />
        </b>{' '}
        <Trans id="career.fitRange" values={{ ...range, fit: formatPercent(standing.match.fit) }} />{' '}
        <Link to={paths.results}>
          <Trans id="career.yourResult" />
        </Link>
      </p>
      {take}
    </FitPart>
  );
}

function FitPart({ children }: { readonly children: ReactNode }) {
  return (
    <Part id="me" title={<Trans id="career.fit" />}>
      <div className={styles.fit}>{children}</div>
    </Part>
  );
}
